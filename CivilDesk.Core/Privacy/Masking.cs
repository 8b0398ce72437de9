namespace CivilDesk.Core.Privacy;

/// <summary>
/// One way of hiding personal data on every screen and in every file; no article fixes the pattern, but mixing two would let people
/// put a number together again (안전성 확보조치 기준 제12조).
/// </summary>
public static class Masking
{
    // 동·읍·면·리 of a lot number, 로·길 of a road name; 101동 of a block of flats is none of them.
    private static readonly char[] s_ends = ['동', '읍', '면', '리', '로', '길'];

    /// <summary>홍길동 → 홍*동, 김철 → 김*, John Smith → Jo********.</summary>
    public static string Name(string name)
    {
        var text = name.Trim();
        if (text.Length == 0)
        {
            return text;
        }

        if (text[0] is >= 'A' and <= 'z')
        {
            return text.Length <= 2 ? Stars(text.Length) : text[..2] + Stars(text.Length - 2);
        }

        return text.Length switch
        {
            1 => "*",
            2 => text[..1] + "*",
            _ => text[..1] + Stars(text.Length - 2) + text[^1..],
        };
    }

    /// <summary>010-2345-1234 → 010-****-1234.</summary>
    public static string Phone(string phone) => PhoneNumber.Format(phone).Split('-') switch
    {
        [var area, var office, var line] => $"{area}-{Stars(office.Length)}-{line}",
        [var office, var line] => $"{Stars(office.Length)}-{line}",
        [var other] when other.Length > 4 => Stars(other.Length - 4) + other[^4..],
        [var other] => Stars(other.Length),
        _ => "***",
    };

    /// <summary>Up to the dong or the road; the house number and what follows is hidden.</summary>
    public static string Address(string address)
    {
        var words = address.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var last = Array.FindIndex(words, word => s_ends.Contains(word[^1]) && !char.IsDigit(word[0]));
        return last < 0 ? "***" : string.Join(' ', words[..(last + 1)]) + " ***";
    }

    /// <summary>hong.gildong@example.kr → ho**********@example.kr.</summary>
    public static string Email(string email) => email.Split('@') switch
    {
        [{ Length: > 2 } user, var host] => $"{user[..2]}{Stars(user.Length - 2)}@{host}",
        [{ Length: > 0 } user, var host] => $"{user[..1]}{Stars(user.Length - 1)}@{host}",
        _ => "***",
    };

    private static string Stars(int count) => new('*', count);
}
