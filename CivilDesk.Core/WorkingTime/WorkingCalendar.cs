using System.Collections.Frozen;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// The days and hours on which the office works: every due date, report date and reminder counts by it.
/// An immutable value; when the office enters a temporary holiday, a new one is made and open cases are counted again.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly PublicHoliday[] _holidays;
    private readonly FrozenSet<DateOnly> _closed;

    /// <param name="designated">Holidays beyond the built-in ones, such as 임시공휴일 designated later.</param>
    /// <param name="hours">The office's own hours; 09–12 and 13–18 when not given.</param>
    /// <param name="withdrawn">Days whose built-in 임시공휴일 or election no longer holds; what the rules compute cannot be withdrawn.</param>
    /// <param name="checkedYear">The last year whose holidays somebody has checked; as shipped when not given.</param>
    public WorkingCalendar(
        IEnumerable<PublicHoliday>? designated = null, WorkingHours? hours = null, IReadOnlySet<DateOnly>? withdrawn = null, int? checkedYear = null)
    {
        var builtIn = PublicHolidays.Between(new(PublicHolidays.FirstYear, 1, 1), new(PublicHolidays.LastYear, 12, 31))
            .Where(holiday => !holiday.IsDesignated || withdrawn?.Contains(holiday.Date) is not true);
        _holidays = [.. builtIn.Concat(designated ?? []).Distinct().OrderBy(holiday => holiday.Date).ThenBy(holiday => holiday.Kind)];
        _closed = _holidays.Select(holiday => holiday.Date).ToFrozenSet();
        Hours = hours ?? WorkingHours.Standard;
        CheckedYear = checkedYear ?? PublicHolidays.CheckedYear;
    }

    /// <summary>The calendar as shipped, without holidays the office has entered.</summary>
    public static WorkingCalendar BuiltIn { get; } = new();

    public WorkingHours Hours { get; }

    /// <summary>The last year whose holidays somebody has checked.</summary>
    public int CheckedYear { get; }

    /// <summary>Whether a day lies in a year that nobody has checked yet: its 임시공휴일 and elections are still to come.</summary>
    public bool IsBeyondCheckedYear(DateOnly day) => day.Year > CheckedYear;

    /// <summary>The holidays from one day to another, both included, by date; the office's own among them.</summary>
    public IReadOnlyList<PublicHoliday> HolidaysBetween(DateOnly from, DateOnly to)
    {
        PublicHolidays.RefuseUncovered(from);
        PublicHolidays.RefuseUncovered(to);

        return [.. _holidays.Where(holiday => holiday.Date >= from && holiday.Date <= to)];
    }

    /// <summary>Whether the office works that day: no Saturday, no Sunday, no public holiday (민원 처리에 관한 법률 제19조).</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        PublicHolidays.RefuseUncovered(day);

        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_closed.Contains(day);
    }

    /// <summary>The next working day, the day itself not counted.</summary>
    public DateOnly FirstWorkingDayAfter(DateOnly day) => AddWorkingDays(day, 1);

    /// <summary>The working day that many working days later, or earlier when negative; the day itself is not counted.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int workingDays)
    {
        var step = Math.Sign(workingDays);
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            day = day.AddDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many working days lie between two days, both counted; none when the second is before the first.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }
}
