using System.Globalization;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// Korean lunar dates. Not the Chinese calendar: 설날 of 2027 is 7 February in Korea and the 6th in China.
/// </summary>
internal static class LunarCalendar
{
    private static readonly KoreanLunisolarCalendar s_calendar = new();

    /// <summary>The day of a lunar month (never the leap month: feasts fall in the regular one).</summary>
    public static DateOnly DayOf(int year, int month, int day)
    {
        var leapMonth = s_calendar.GetLeapMonth(year);
        var position = leapMonth > 0 && leapMonth <= month ? month + 1 : month;

        return DateOnly.FromDateTime(s_calendar.ToDateTime(year, position, day, 0, 0, 0, 0));
    }
}
