using System.Globalization;
using CivilDesk.Core.Holidays;

namespace CivilDesk.Web.Holidays;

/// <summary>A holiday's name in the language of the screen.</summary>
internal static class HolidayTexts
{
    public static string Text(this HolidayRow holiday) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? holiday.EnglishName : holiday.Name;
}
