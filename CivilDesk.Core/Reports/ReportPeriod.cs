using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Reports;

/// <summary>The Seoul days that a report covers.</summary>
public readonly record struct ReportPeriod(ReportKind Kind, DateOnly Start)
{
    private static readonly TimeOnly s_dueAt = new(6, 0);

    /// <summary>The last day, included.</summary>
    public DateOnly End => Start.AddMonths(1).AddDays(-1);

    public static ReportPeriod Month(int year, int month) => new(ReportKind.Monthly, new(year, month, 1));

    public static ReportPeriod MonthOf(DateOnly day) => Month(day.Year, day.Month);

    /// <summary>Reads <c>2022-07</c>; false for what is no month of the covered years.</summary>
    public static bool TryParseMonth(string? text, out ReportPeriod period)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            && start.Year is >= PublicHolidays.FirstYear and <= PublicHolidays.LastYear;
        period = read ? new(ReportKind.Monthly, start) : default;
        return read;
    }

    /// <summary>When the draft falls due: 06:00 of the first working day after the period's end.</summary>
    public DateTimeOffset DueAt(WorkingCalendar calendar) => DeskClock.At(calendar.FirstWorkingDayAfter(End), s_dueAt);

    /// <summary>Every month from <paramref name="first"/> whose draft is due by now, oldest first.</summary>
    public static IEnumerable<ReportPeriod> DueBy(DateTimeOffset now, WorkingCalendar calendar, DateOnly first)
    {
        for (var period = MonthOf(first); period.End < DeskClock.DayOf(now); period = MonthOf(period.Start.AddMonths(1)))
        {
            if (period.DueAt(calendar) <= now)
            {
                yield return period;
            }
        }
    }

    /// <summary>As people and the command line write it: <c>2022-07</c>.</summary>
    public override string ToString() => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
