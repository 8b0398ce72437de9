using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// A due date with all that follows from it, in plain values that the command line prints or writes as JSON.
/// </summary>
/// <param name="Due">The last instant in time, Seoul; null while suspended.</param>
/// <param name="DueDate">Its day.</param>
/// <param name="Unit"><c>days</c> or <c>working-hours</c>.</param>
/// <param name="State"><c>running</c>, <c>suspended</c> or <c>overdue</c>.</param>
/// <param name="Remaining">What is left in that unit, see <see cref="WorkingTime.Remaining"/>; negative when overdue.</param>
/// <param name="Total">The whole period with its extensions in that unit.</param>
/// <param name="Articles">The articles applied, with full names.</param>
/// <param name="BeyondCheckedYear">Nobody has yet checked the public holidays of the year in which it falls due.</param>
public sealed record DeadlineAnswer(
    DateTimeOffset? Due,
    DateOnly? DueDate,
    string Unit,
    string State,
    decimal Remaining,
    decimal Total,
    IReadOnlyList<string> Articles,
    bool BeyondCheckedYear)
{
    /// <summary>
    /// Computes the answer. Refuses extensions that are too many or too long; consent, reason and the day of the decision are not asked,
    /// because the question does not tell them.
    /// </summary>
    public static DeadlineAnswer To(DeadlineQuestion question, WorkingCalendar calendar)
    {
        var clock = question.Clock;
        ExtensionRules.RequireMeasure(clock.Period, clock.Extensions);
        var due = clock.DueIn(calendar);
        var remaining = clock.RemainingAt(calendar, question.At);

        return new(
            due.At is { } at ? DeskClock.InSeoul(at) : null,
            due.On,
            remaining.Unit is PeriodUnit.Days ? "days" : "working-hours",
            NameOf(remaining.State),
            remaining.LeftInUnit,
            remaining.TotalInUnit,
            [.. DeadlineArticles.Of(question)],
            due.BeyondCheckedYear);
    }

    private static string NameOf(ClockState state) => state switch
    {
        ClockState.Running => "running",
        ClockState.Suspended => "suspended",
        _ => "overdue",
    };
}
