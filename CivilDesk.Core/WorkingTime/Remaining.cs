using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// "n of m left" for a case at an instant. A day that counts is left until it is over: a seven-day case has 7 of 7 on its first
/// day and 1 of 7 on the day it falls due. Overdue it counts down from the first working day after that day (-1); on a weekend
/// right after it, 0. A case of hours counts minutes of work, from its due time downwards when overdue.
/// While an open suspension stops the clock, what was left when it began stays left.
/// </summary>
/// <param name="Unit">How the period is counted.</param>
/// <param name="Left">Working days, or minutes of work.</param>
/// <param name="Total">The whole period with its extensions, measured likewise.</param>
/// <param name="State">Whether the clock runs.</param>
public readonly record struct Remaining(PeriodUnit Unit, int Left, int Total, ClockState State)
{
    private const int MinutesPerHour = 60;

    /// <summary>Days, or hours with two decimals: a number in the unit of the period.</summary>
    public decimal LeftInUnit => InUnit(Left);

    /// <inheritdoc cref="LeftInUnit"/>
    public decimal TotalInUnit => InUnit(Total);

    /// <summary>What is left of a period of hours, to be shown as hours and minutes.</summary>
    public TimeSpan LeftTime => Unit is PeriodUnit.WorkingHours ? TimeSpan.FromMinutes(Left) : throw new InvalidOperationException("Counted in days");

    internal static Remaining Of(WorkingCalendar calendar, StatutoryClock clock, DateTimeOffset at)
    {
        var due = clock.DueIn(calendar);
        return clock.Period.Unit is PeriodUnit.Days ? OfDays(calendar, clock, due, at) : OfHours(calendar, clock, due, at);
    }

    private static Remaining OfDays(WorkingCalendar calendar, StatutoryClock clock, Due due, DateTimeOffset at)
    {
        var (today, total) = (DeskClock.DayOf(at), clock.Whole.Amount);
        if (due.On < today)
        {
            return new(PeriodUnit.Days, -calendar.WorkingDaysBetween(due.On.Value.AddDays(1), today), total, ClockState.Overdue);
        }

        var gone = CountedTime.Days(calendar, DeskClock.DayOf(clock.ReceivedAt), clock.Suspensions).TakeWhile(day => day < today).Count();
        return new(PeriodUnit.Days, total - gone, total, RunningOrSuspended(due));
    }

    private static Remaining OfHours(WorkingCalendar calendar, StatutoryClock clock, Due due, DateTimeOffset at)
    {
        var total = clock.Whole.Amount * MinutesPerHour;
        if (due.At < at)
        {
            return new(PeriodUnit.WorkingHours, -CountedTime.MinutesBefore(calendar, due.At.Value, at, []), total, ClockState.Overdue);
        }

        var gone = CountedTime.MinutesBefore(calendar, clock.ReceivedAt, at, clock.Suspensions);
        return new(PeriodUnit.WorkingHours, total - gone, total, RunningOrSuspended(due));
    }

    private static ClockState RunningOrSuspended(Due due) => due.At is null ? ClockState.Suspended : ClockState.Running;

    private decimal InUnit(int amount) => Unit is PeriodUnit.Days ? amount : Math.Round((decimal)amount / MinutesPerHour, 2);
}
