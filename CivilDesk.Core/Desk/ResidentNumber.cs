using System.Globalization;
using System.Text.RegularExpressions;

namespace CivilDesk.Core.Desk;

/// <summary>
/// 주민등록번호 (and a foreigner's): the desk has no ground to keep one (개인정보 보호법 제24조의2), so no text may hold one. Told by the date of
/// birth and the digit after it and not by the check digit, which numbers given since October 2020 no longer have.
/// </summary>
public static partial class ResidentNumber
{
    public static bool IsIn(string? text) => text is not null && Shapes().Matches(Plain(text)).Any(IsOne);

    /// <summary>900101-1234567 → 900101-*******.</summary>
    public static string Mask(string text) => Shapes().Replace(Plain(text), Hidden);

    /// <summary>Where they stand, for marking them in what is being typed.</summary>
    internal static IEnumerable<Match> Find(string text) => Shapes().Matches(Plain(text)).Where(IsOne);

    private static string Hidden(Match match) => IsOne(match) ? string.Concat(match.Groups["birth"].Value, match.Groups["gap"].Value, "*******") : match.Value;

    // Full-width digits and every kind of dash read as what they stand for; the length stays.
    private static string Plain(string text) => string.Create(text.Length, text, static (plain, typed) =>
    {
        for (var at = 0; at < typed.Length; at++)
        {
            plain[at] = typed[at] switch
            {
                >= '０' and <= '９' and var digit => (char)(digit - '０' + '0'),
                var dash when char.GetUnicodeCategory(dash) is UnicodeCategory.DashPunctuation || dash is '−' => '-',
                var other => other,
            };
        }
    });

    private static bool IsOne(Match match)
    {
        var century = match.Groups["seventh"].Value[0] is '1' or '2' or '5' or '6' ? 1900 : 2000;
        var birth = match.Groups["birth"].Value;
        return DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{century + int.Parse(birth.AsSpan(0, 2), CultureInfo.InvariantCulture)}{birth[2..]}"),
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _);
    }

    [GeneratedRegex(@"(?<![0-9])(?<birth>[0-9]{6})(?<gap>\s{0,2}-?\s{0,2})(?<seventh>[1-8])[0-9]{6}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Shapes();
}
