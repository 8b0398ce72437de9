namespace CivilDesk.Core.Documents;

/// <summary>끝 표시 (시행규칙 제4조제5항): tells the reader that nothing is missing behind the last line.</summary>
public static class EndMark
{
    public const string Text = "끝.";

    /// <summary>What the first blank row of a half-filled table says instead of an end mark.</summary>
    public const string BlankBelow = "이하 빈칸";

    /// <summary>One character of Korean (2타) between the last letter and the mark.</summary>
    public const string Gap = "  ";

    /// <summary>The last line of a text with its mark: <c>…바랍니다.  끝.</c></summary>
    public static string After(string text) => text.TrimEnd() + Gap + Text;
}
