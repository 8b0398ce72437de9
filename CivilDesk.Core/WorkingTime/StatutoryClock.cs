namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// The clock of one case: when it came in, how long the office may take, what stopped the clock and what prolonged it.
/// </summary>
public sealed record StatutoryClock(
    DateTimeOffset ReceivedAt, StatutoryPeriod Period, IReadOnlyList<Suspension> Suspensions, IReadOnlyList<StatutoryPeriod> Extensions)
{
    public StatutoryClock(DateTimeOffset receivedAt, StatutoryPeriod period)
        : this(receivedAt, period, [], [])
    {
    }

    /// <summary>The period with its extensions.</summary>
    public StatutoryPeriod Whole => Period.With(Extensions);

    public Due DueIn(WorkingCalendar calendar) => DueDate.Compute(calendar, ReceivedAt, Period, Suspensions, Extensions);

    public Remaining RemainingAt(WorkingCalendar calendar, DateTimeOffset at) => Remaining.Of(calendar, this, at);
}
