namespace CivilDesk.Core.Desk;

/// <summary>What every typed text goes through before it is kept: trimmed, not empty where needed, not beyond its limit, without a resident number.</summary>
public static class Texts
{
    public const int TitleLimit = 200;
    public const int StoryLimit = 20_000;
    public const int NameLimit = 60;

    /// <summary>The trimmed text; refuses with <paramref name="refusal"/> when there is none.</summary>
    public static string Needed(string? text, int limit, string refusal) => Optional(text, limit) ?? throw new DeskRuleException(refusal);

    /// <summary>The trimmed text or null; refuses what is longer than <paramref name="limit"/> characters.</summary>
    public static string? Optional(string? text, int limit)
    {
        var kept = text?.Trim();
        if (string.IsNullOrEmpty(kept))
        {
            return null;
        }

        if (ResidentNumber.IsIn(kept))
        {
            throw new DeskRuleException("text.resident-number");
        }

        return kept.Length <= limit ? kept : throw new DeskRuleException("text.too-long", limit);
    }
}
