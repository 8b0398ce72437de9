namespace CivilDesk.Core.Documents;

/// <summary>
/// How wide a text will stand in 함초롬, and in how many lines. Only an estimate is possible without the font,
/// but viewers trust the row heights that the file names: an estimate too small clips the last line.
/// </summary>
internal static class TextWidth
{
    private const double Hangul = 0.97;
    private const double Digit = 0.55;

    /// <summary>Hancom sets a fixed half em for a space unless told otherwise.</summary>
    private const double Space = 0.5;

    /// <summary>Other renderers replace the font by a slightly wider one.</summary>
    private const double Safety = 1.03;

    private const string Narrow = "!\"'(),.:;[]|`ijlIJ·‘’";
    private const string Wide = "%&@MWmw—…※";

    /// <summary>The width of a line in ems.</summary>
    public static double Ems(string text)
    {
        var ems = 0.0;
        foreach (var letter in text)
        {
            ems += Of(letter);
        }

        return ems;
    }

    /// <summary>The lines that a text takes in a width (in ems), broken between words and, where one word is too long, within it.</summary>
    public static int Lines(string text, double width)
    {
        var lines = 0;
        foreach (var line in XmlText.Lines(text))
        {
            lines += LinesOf(line, width / Safety);
        }

        return lines;
    }

    private static int LinesOf(string line, double width)
    {
        var (lines, used) = (1, 0.0);
        foreach (var word in line.Split(' '))
        {
            var needed = Ems(word);
            if (used > 0 && used + needed > width)
            {
                lines++;
                used = 0;
            }

            for (var at = 0; needed > width && at < word.Length; at++)
            {
                var letter = Of(word[at]);
                if (used > 0 && used + letter > width)
                {
                    lines++;
                    used = 0;
                }

                used += letter;
            }

            used += needed > width ? Space : needed + Space;
        }

        return lines;
    }

    private static double Of(char letter) => letter switch
    {
        >= '가' and <= '힣' => Hangul,
        ' ' => Space,
        >= '0' and <= '9' => Digit,
        _ when Narrow.Contains(letter, StringComparison.Ordinal) => 0.32,
        _ when Wide.Contains(letter, StringComparison.Ordinal) => 0.9,
        >= 'A' and <= 'Z' => 0.72,
        < '\u0100' => 0.6,
        _ when char.IsSurrogate(letter) => 0.5,
        >= '\u4E00' and <= '\u9FFF' => 1.0,
        _ => Hangul,
    };
}
