using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// Periods in calendar days that bind the citizen (민법 제157조·제161조; 시행령 제24조 제4항): the first day is not counted, and one that
/// ends on a Saturday or a public holiday ends on the next working day.
/// </summary>
public static class CalendarPeriod
{
    /// <summary>거부처분에 대한 이의신청, of a statutory petition (법 제35조 제1항).</summary>
    public const int ObjectionDays = 60;

    /// <summary>How long papers that nobody collects are kept after the expected day (시행령 제25조 제4항).</summary>
    public const int UncollectedDays = 15;

    /// <summary>The last day of a period that a day began.</summary>
    public static DateOnly LastDay(WorkingCalendar calendar, DateOnly from, int days)
    {
        if (days < 1)
        {
            throw new DeskRuleException("period.not-positive", days);
        }

        var last = from.AddDays(days);
        return calendar.IsWorkingDay(last) ? last : calendar.FirstWorkingDayAfter(last);
    }
}
