using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Shared;

/// <summary>How the desk speaks of a period and of what is left of it.</summary>
internal static class DueWords
{
    private const int MinutesPerHour = 60;

    /// <summary>Seven days, three working hours.</summary>
    public static string Period(StatutoryPeriod period) => Say.With(period.Unit is PeriodUnit.Days ? CaseText.Days : CaseText.WorkingHours, period.Amount);

    /// <summary>"7일 중 3일 남음", and by how much it is over.</summary>
    public static string Left(Remaining remaining) => (remaining.Unit, remaining.Left < 0) switch
    {
        (PeriodUnit.Days, false) => Say.With(CaseText.DaysLeft, remaining.Left, remaining.Total),
        (PeriodUnit.Days, true) => Say.With(CaseText.DaysOver, -remaining.Left, remaining.Total),
        (_, false) => Say.With(CaseText.HoursLeft, Hours(remaining.Left), remaining.Total / MinutesPerHour),
        _ => Say.With(CaseText.HoursOver, Hours(-remaining.Left), remaining.Total / MinutesPerHour),
    };

    /// <summary>The day, and the minute too unless the period ends with the day; while the clock stands still nobody knows.</summary>
    public static string At(Due due) => due.At is { } at ? At(at) : CaseText.DueUnknown;

    public static string At(DateTimeOffset at) => DeskClock.InSeoul(at) is { Hour: 23, Minute: 59 } ? Say.DayOfWeek(DeskClock.DayOf(at)) : $"{Say.DayOfWeek(DeskClock.DayOf(at))} {Say.Time(at)}";

    private static string Hours(int minutes) => Say.With(CaseText.HoursAndMinutes, minutes / MinutesPerHour, minutes % MinutesPerHour);
}
