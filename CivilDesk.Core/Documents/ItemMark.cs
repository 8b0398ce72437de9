using System.Globalization;

namespace CivilDesk.Core.Documents;

/// <summary>항목 기호 (시행규칙 제2조제1항): the mark before an item, by its level.</summary>
public static class ItemMark
{
    private const string Initials = "가나다라마바사아자차카타파하";
    private const int SyllablesPerInitial = 588;
    private const int SyllablesPerVowel = 28;

    // After 하 come 거, 너 … and so on through the single vowels.
    private static readonly int[] s_vowels = [0, 4, 8, 13, 18, 20];
    private static readonly string[] s_special = ["□", "○", "-", "ㆍ"];

    /// <summary>How many levels the numbered scheme has.</summary>
    public const int NumberedLevels = 8;

    /// <summary>□ ○ - ㆍ for levels 1 to 4; deeper ones keep the last.</summary>
    public static string Special(int level) => s_special[Math.Clamp(level, 1, s_special.Length) - 1];

    /// <summary>The mark of the <paramref name="number"/>th item of a level, both counted from 1.</summary>
    public static string Numbered(int level, int number) => level switch
    {
        1 => $"{Digits(number)}.",
        2 => $"{Syllable(number)}.",
        3 => $"{Digits(number)})",
        4 => $"{Syllable(number)})",
        5 => $"({Digits(number)})",
        6 => $"({Syllable(number)})",
        7 => CircledDigits(number),
        NumberedLevels => CircledSyllable(number),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "An item has one of eight levels."),
    };

    /// <summary>가 나 다 … 하 거 너 … 허 고 노 …</summary>
    public static string Syllable(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Initials.Length * s_vowels.Length);
        var (round, place) = Math.DivRem(number - 1, Initials.Length);
        var initial = (Initials[place] - '가') / SyllablesPerInitial;

        return ((char)('가' + (initial * SyllablesPerInitial) + (s_vowels[round] * SyllablesPerVowel))).ToString();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Unicode has circles for 1 to 50 only, in three blocks, and for 가 to 하 only.
    private static string CircledDigits(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('\u3251' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('\u32B1' + number - 36)).ToString(),
        _ => $"<{Digits(number)}>",
    };

    private static string CircledSyllable(int number) =>
        number <= Initials.Length ? ((char)('㉮' + number - 1)).ToString() : $"<{Syllable(number)}>";
}
