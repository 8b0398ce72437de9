using System.Text.RegularExpressions;

namespace CivilDesk.Core.Demo;

/// <summary>
/// Writes a sentence from a template: <c>&lt;밤마다|새벽마다&gt;</c> is a choice, <c>{street}</c> a word of the occasion,
/// <c>[은/는]</c> the particle that fits.
/// </summary>
internal sealed partial class PhraseWriter(Dice dice)
{
    /// <param name="template">The text with its choices and slots.</param>
    /// <param name="slots">The words of the occasion.</param>
    /// <param name="pinned">Choices that a title has made already, by their number of alternatives: the story follows them.</param>
    /// <param name="pins">Whether this text is the title that makes them.</param>
    public string Write(string template, IReadOnlyDictionary<string, string> slots, Dictionary<int, int>? pinned = null, bool pins = false)
    {
        var chosen = Choice().Replace(template, choice => Choose(choice.Groups[1].Value.Split('|'), pinned, pins));
        return Particles.Fit(Slot().Replace(chosen, slot => slots[slot.Groups[1].Value]));
    }

    private string Choose(string[] alternatives, Dictionary<int, int>? pinned, bool pins)
    {
        if (pinned is not null && pinned.TryGetValue(alternatives.Length, out var made))
        {
            return alternatives[made];
        }

        var chosen = dice.Between(0, alternatives.Length - 1);
        if (pins)
        {
            pinned?.Add(alternatives.Length, chosen);
        }

        return alternatives[chosen];
    }

    [GeneratedRegex("<([^<>]*)>")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();
}
