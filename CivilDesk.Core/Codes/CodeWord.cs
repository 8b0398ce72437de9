using System.Globalization;

namespace CivilDesk.Core.Codes;

/// <summary>A word as screens and reports show it.</summary>
public sealed record CodeWord(
    long Id, int Version, CodeList List, string Code, string Name, string EnglishName, string? Parent, string? UsualDepartment, int Order, bool IsRetired)
{
    /// <summary>In the language of the screen.</summary>
    public string Text => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? EnglishName : Name;
}
