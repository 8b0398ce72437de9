namespace CivilDesk.Core.Documents;

/// <summary>끝 표시 (시행규칙 제4조제5항): tells the reader that nothing is missing behind the last line.</summary>
public static class EndMark
{
    public const string Text = "끝.";

    /// <summary>What the first blank row of a half-filled table says instead of an end mark.</summary>
    public const string BlankBelow = "이하 빈칸";

    /// <summary>One character of Korean (2타) between the last letter and the mark.</summary>
    private const string Gap = "  ";

    /// <summary>The last line of a text with its mark: <c>…바랍니다.  끝.</c></summary>
    public static string After(string text) => text.TrimEnd() + Gap + Text;

    /// <summary>The line below a table that is filled to its last cell: one character from the left.</summary>
    public static string BelowTable => Gap + Text;

    /// <summary>
    /// 붙임, one line each and with the mark behind the last: <c>붙임  처리현황표 1부.  끝.</c>
    /// Several are numbered and stand below each other.
    /// </summary>
    public static IReadOnlyList<string> Attachments(IReadOnlyList<string> names) => names.Count switch
    {
        0 => [],
        1 => [After($"붙임{Gap}{names[0]}")],
        _ => [.. names.Select((name, i) => (i == 0 ? $"붙임{Gap}" : "      ") + $"{ItemMark.Numbered(1, i + 1)} {name}")
            .Select((line, i) => i == names.Count - 1 ? After(line) : line)],
    };
}
