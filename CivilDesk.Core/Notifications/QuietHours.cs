using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Notifications;

/// <summary>Outside working hours nobody is rung at: what happens then rings when the office opens.</summary>
internal static class QuietHours
{
    public static DateTimeOffset RingsAt(DateTimeOffset at, WorkingCalendar calendar)
    {
        var (day, hours) = (DeskClock.DayOf(at), calendar.Hours);
        if (calendar.IsWorkingDay(day))
        {
            if (at <= DeskClock.At(day, hours.Start))
            {
                return DeskClock.At(day, hours.Start);
            }

            if (at <= DeskClock.At(day, hours.End))
            {
                return at;
            }
        }

        return DeskClock.At(calendar.FirstWorkingDayAfter(day), hours.Start);
    }
}
