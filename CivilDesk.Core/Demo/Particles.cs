using System.Text.RegularExpressions;

namespace CivilDesk.Core.Demo;

/// <summary>Korean particles that follow the sound of the word before them: <c>은솔시장[은/는]</c> becomes 은솔시장은.</summary>
internal static partial class Particles
{
    private const char FirstSyllable = '가', LastSyllable = '힣';
    private const int Finals = 28, FinalRieul = 8;

    public static string Fit(string text) => Mark().Replace(text, mark =>
    {
        var final = FinalOf(text[..mark.Index]);
        var (closed, open) = (mark.Groups[1].Value, mark.Groups[2].Value);

        // 으로 follows a final sound except ㄹ: 솔빛마을로, not 솔빛마을으로.
        return final == 0 || (final == FinalRieul && closed == "으로") ? open : closed;
    });

    private static int FinalOf(string before) => before.LastOrDefault(letter => letter is >= FirstSyllable and <= LastSyllable) is var last and not '\0'
        ? (last - FirstSyllable) % Finals
        : 0;

    [GeneratedRegex(@"\[([^/\[\]]+)/([^\[\]]+)\]")]
    private static partial Regex Mark();
}
