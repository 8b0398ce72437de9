namespace CivilDesk.Core.Agenda;

/// <summary>The days that an agenda shows, both ends included.</summary>
public readonly record struct AgendaSpan(DateOnly From, DateOnly To)
{
    private const int DaysOfWeek = 7;

    public static AgendaSpan Day(DateOnly day) => new(day, day);

    /// <summary>Monday to Sunday around a day.</summary>
    public static AgendaSpan Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        return new(monday, monday.AddDays(DaysOfWeek - 1));
    }

    public static AgendaSpan Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>The whole weeks that a month's sheet shows.</summary>
    public AgendaSpan InWholeWeeks() => new(Week(From).From, Week(To).To);

    public IEnumerable<DateOnly> Days()
    {
        for (var day = From; day <= To; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
