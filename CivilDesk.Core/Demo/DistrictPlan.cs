using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Demo;

/// <summary>
/// Everything that will happen, decided before anything does: month after month in the same order, so that a later last day
/// tells the same story and goes on.
/// </summary>
internal sealed class DistrictPlan
{
    // The district looks as it does in the middle of a morning: new cases have come, the queue waits.
    private static readonly TimeOnly s_endsAt = new(10, 0);

    private DistrictPlan(DateOnly until) => Ends = DeskClock.At(until, s_endsAt);

    /// <summary>Nothing is told that would happen after it.</summary>
    public DateTimeOffset Ends { get; }

    public List<PlannedCase> Cases { get; } = [];

    public List<PlannedMeeting> Meetings { get; } = [];

    public List<PlannedVisit> Visits { get; } = [];

    public List<PlannedDirective> Directives { get; } = [];

    public static DistrictPlan Make(DateOnly until, int seed)
    {
        var (dice, book) = (new Dice(seed), new PhraseBook());
        var (hours, writer, population) = (new OfficeHours(dice), new PhraseWriter(dice), new Population(dice, book));
        var (matters, answers) = (new MatterWriter(dice, book, writer), new AnswerWriter(dice, book, writer));
        var cases = new CasePlanner(dice, book, hours, population, matters, answers);
        var directives = new DirectivePlanner(dice, book, writer, hours);
        var meetings = new MeetingPlanner(dice, book, writer, hours, population, matters, answers, directives);
        var visits = new VisitPlanner(dice, book, writer, hours, matters, answers, directives);

        var plan = new DistrictPlan(until);
        var opening = DemoDistrict.OpeningDay;

        // One month more than will be told: what it holds is asked for and put in the book before.
        for (var month = new DateOnly(opening.Year, opening.Month, 1); month <= until.AddMonths(1); month = month.AddMonths(1))
        {
            var amount = MonthPlan.For(month, dice);
            plan.Cases.AddRange(cases.Plan(amount));
            plan.Meetings.AddRange(meetings.Plan(amount, plan.Cases));
            plan.Visits.AddRange(visits.Plan(amount, plan.Cases));
            plan.Directives.AddRange(directives.Plan(month, plan.Cases));
        }

        plan.Directives.AddRange(new StaffOrders(book, seed).Until(until));
        var law = new LawPlanner(book, seed);
        plan.Cases.AddRange(law.Decide(plan.Cases));
        new LastDay(plan, until, hours).Dress(cases, meetings, visits, directives, law);
        return plan;
    }
}
