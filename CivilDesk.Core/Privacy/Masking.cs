using System.Globalization;
using System.Text;

namespace CivilDesk.Core.Privacy;

/// <summary>
/// One way of hiding personal data on every screen and in every file; no article fixes the pattern, but mixing two would let people
/// put a number together again (안전성 확보조치 기준 제12조).
/// </summary>
public static class Masking
{
    private const string Hidden = "***";

    private static readonly string[] s_dongOrRoad = ["동", "읍", "면", "리", "로", "길"];

    /// <summary>홍길동 → 홍*동, 김철 → 김*, John Smith → Jo********.</summary>
    public static string Name(string name)
    {
        var letters = LettersOf(name.Trim());
        return letters switch
        {
            [] => "",
            [[>= 'A' and <= 'z'], _, _, ..] => letters[0] + letters[1] + Stars(letters.Length - 2),
            [[>= 'A' and <= 'z'], ..] or [_] => Stars(letters.Length),
            [var first, _] => first + Stars(1),
            [var first, .., var last] => first + Stars(letters.Length - 2) + last,
        };
    }

    /// <summary>010-2345-1234 → 010-****-1234.</summary>
    public static string Phone(string phone) => PhoneNumber.Format(phone).Split('-') switch
    {
        [var area, var office, var line] => $"{area}-{Stars(office.Length)}-{line}",
        [var office, var line] => $"{Stars(office.Length)}-{line}",
        [var other] when other.Length > 4 => Stars(other.Length - 4) + other[^4..],
        [var other] => Stars(other.Length),
        _ => Hidden,
    };

    /// <summary>Up to the first dong or road; the house number and what follows is hidden.</summary>
    public static string Address(string address)
    {
        var words = address.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var upTo = Array.FindIndex(words, IsDongOrRoad);
        return upTo < 0 ? Hidden : $"{string.Join(' ', words[..(upTo + 1)])} {Hidden}";
    }

    /// <summary>hong.gildong@example.kr → ho**********@example.kr.</summary>
    public static string Email(string email) => email.Split('@') is [var user, var host]
        ? LettersOf(user) switch
        {
            [] => Hidden,
            [_] => $"{Stars(1)}@{host}",
            [var first, _] => $"{first}{Stars(1)}@{host}",
            [var first, var second, .. var rest] => $"{first}{second}{Stars(rest.Length)}@{host}",
        }
        : Hidden;

    // A block's 101동 has no name of its own: it leads to the door, so it is no dong.
    private static bool IsDongOrRoad(string word) =>
        word.TrimEnd(',') is var place && s_dongOrRoad.Any(ending => place.EndsWith(ending, StringComparison.Ordinal)) && place[..^1].Any(letter => letter is >= '가' and <= '힣');

    // As people see letters: taken-apart Hangul (from some file names and phones) is put together, rare characters stay whole.
    private static string[] LettersOf(string text)
    {
        var letters = new List<string>();
        for (var each = StringInfo.GetTextElementEnumerator(text.WellFormed(NormalizationForm.FormC)); each.MoveNext();)
        {
            letters.Add(each.GetTextElement());
        }

        return [.. letters];
    }

    private static string Stars(int count) => new('*', count);
}
