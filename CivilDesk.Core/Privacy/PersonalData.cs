using System.Text.RegularExpressions;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Privacy;

/// <summary>Personal data in running text: found, to warn while it is typed, and hidden, where the text goes out of the desk.</summary>
public static partial class PersonalData
{
    /// <summary>The kinds that stand in the text, in the order of their weight.</summary>
    public static IReadOnlyList<PersonalDataKind> Find(string text)
    {
        List<PersonalDataKind> found = [];
        var rest = ResidentNumber.IsIn(text) ? ResidentNumber.Mask(text) : text;
        Note(rest != text, PersonalDataKind.ResidentNumber);
        var withoutAccounts = Accounts().Replace(rest, " ");
        var withoutPhones = Phones().Replace(withoutAccounts, " ");
        Note(withoutPhones != withoutAccounts, PersonalDataKind.Phone);
        Note(LocalPhones().IsMatch(withoutPhones), PersonalDataKind.LocalPhone);
        Note(withoutAccounts != rest, PersonalDataKind.Account);
        return found;

        void Note(bool isThere, PersonalDataKind kind)
        {
            if (isThere)
            {
                found.Add(kind);
            }
        }
    }

    /// <summary>The text with every number of a person hidden, by the same patterns as everywhere.</summary>
    public static string Hide(string text)
    {
        var hidden = Accounts().Replace(ResidentNumber.Mask(text), match => new string([.. match.Value.Select(letter => char.IsAsciiDigit(letter) ? '*' : letter)]));
        return LocalPhones().Replace(Phones().Replace(hidden, match => Masking.Phone(match.Value)), match => Masking.Phone(match.Value));
    }

    // Three or more groups that are neither a date nor a phone.
    [GeneratedRegex(@"(?<![0-9-])(?!0[0-9]{1,2}-[0-9]{3,4}-[0-9]{4}(?![0-9-]))[0-9]{2,6}-[0-9]{2,6}-[0-9]{2,7}(-[0-9]{1,6})?(?![0-9-])(?<![0-9]{4}-[0-9]{2}-[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"(?<![0-9-])(\+82[ -]?|0)[0-9]{1,2}[ -]?[0-9]{3,4}[ -]?[0-9]{4}(?![0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex Phones();

    [GeneratedRegex(@"(?<![0-9-])[1-9][0-9]{2,3}-[0-9]{4}(?![0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex LocalPhones();
}
