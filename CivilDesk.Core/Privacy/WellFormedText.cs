using System.Text;

namespace CivilDesk.Core.Privacy;

/// <summary>Normalizes what came from a keyboard or a clipboard: a broken half of a sign is replaced first, because normalizing would throw on it.</summary>
internal static class WellFormedText
{
    public static string WellFormed(this string text, NormalizationForm form)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString().Normalize(form);
    }
}
