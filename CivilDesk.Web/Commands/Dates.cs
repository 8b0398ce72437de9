using System.Globalization;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Commands;

/// <summary>Dates as the command line takes and gives them.</summary>
internal static class Dates
{
    private const string Iso = "yyyy-MM-dd";

    public static DateOnly Read(string text) => DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new DeskRuleException("date.malformed", text);

    public static string Write(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);
}
