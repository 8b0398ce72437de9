using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Codes;

/// <summary>
/// One word of a list. Records keep its code for ever, so an entry is renamed or retired, never deleted.
/// </summary>
public sealed class CodeEntry : VersionedRecord
{
    private const int NameLimit = 60;

    private CodeEntry()
    {
    }

    public CodeList List { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string EnglishName { get; private set; } = "";

    /// <summary>The upper level's code, for a category of the second level.</summary>
    public string? Parent { get; private set; }

    /// <summary>For a category: the department that usually answers, offered when assigning.</summary>
    public string? UsualDepartment { get; private set; }

    /// <summary>For a category: after how many days the desk looks after a reply; the office's usual thirty when not given.</summary>
    public int? FollowUpDays { get; private set; }

    public int Order { get; private set; }

    /// <summary>A retired word stays readable on old records and is no longer offered.</summary>
    public bool IsRetired { get; private set; }

    public static CodeEntry Create(CodeList list, string code, string name, string englishName, string? parent, string? usualDepartment, int order)
    {
        var entry = new CodeEntry { List = list, Code = Checked(code), Parent = parent, Order = order };
        entry.Edit(name, englishName, usualDepartment, isRetired: false);
        return entry;
    }

    public void Edit(string name, string englishName, string? usualDepartment, bool isRetired)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameLimit || englishName.Trim().Length > NameLimit)
        {
            throw new DeskRuleException("code.name-needed", NameLimit);
        }

        Name = name.Trim();
        EnglishName = string.IsNullOrWhiteSpace(englishName) ? Name : englishName.Trim();
        UsualDepartment = string.IsNullOrWhiteSpace(usualDepartment) ? null : usualDepartment;
        IsRetired = isRetired;
    }

    private static string Checked(string code)
    {
        var text = code.Trim();
        return text.Length is > 0 and <= 40 && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-')
            ? text
            : throw new DeskRuleException("code.malformed");
    }

    public void LookAfter(int? days)
    {
        if (List is not CodeList.Category || days is < 1 or > 365)
        {
            throw new DeskRuleException("code.follow-up-days");
        }

        FollowUpDays = days;
    }
}
