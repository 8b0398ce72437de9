using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>When things happen in the office: on working days, in working hours, never at lunch.</summary>
internal sealed class OfficeHours(Dice dice)
{
    private static readonly TimeOnly s_opens = new(9, 0), s_lunch = new(12, 0), s_afternoon = new(13, 0), s_closes = new(18, 0), s_paperwork = new(11, 15);

    private static WorkingCalendar Calendar => WorkingCalendar.BuiltIn;

    public static DateOnly Later(DateOnly day, int workingDays) => Calendar.AddWorkingDays(day, workingDays);

    /// <summary>Late in the morning, so many working days after something; null when it did not happen.</summary>
    public static DateTimeOffset? DaysAfter(DateTimeOffset? at, int workingDays) =>
        at is { } instant ? DeskClock.At(Later(DeskClock.DayOf(instant), workingDays), s_paperwork) : null;

    /// <summary>The day itself when the office works, else the last day on which it did.</summary>
    public static DateOnly WorkingDayUpTo(DateOnly day) => Calendar.IsWorkingDay(day) ? day : Later(day, -1);

    public static IReadOnlyList<DateOnly> WorkingDaysOf(DateOnly month)
    {
        var days = Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays);
        return [.. days.Where(Calendar.IsWorkingDay)];
    }

    /// <summary>Some moment of a working day between two hours.</summary>
    public DateTimeOffset Between(DateOnly day, TimeOnly from, TimeOnly to)
    {
        var time = from.Add(TimeSpan.FromSeconds(dice.Between(0, (int)(to - from).TotalSeconds)));
        return DeskClock.At(day, time >= s_lunch && time < s_afternoon ? time.AddHours(1) : time);
    }

    /// <summary>So many working minutes later; what does not fit into the day goes on the next morning.</summary>
    public DateTimeOffset After(DateTimeOffset start, int least, int most)
    {
        var day = DeskClock.DayOf(start);
        var begun = TimeOnly.FromTimeSpan(DeskClock.InSeoul(start).TimeOfDay);
        var time = begun.Add(TimeSpan.FromSeconds(dice.Between(least * 60, most * 60)));
        if (begun < s_lunch && time >= s_lunch)
        {
            time = time.AddHours(1);
        }

        return time < s_closes && time > begun ? DeskClock.At(day, time) : Between(Later(day, 1), s_opens.AddMinutes(10), s_opens.AddMinutes(70));
    }
}
