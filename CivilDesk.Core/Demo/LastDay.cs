using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>
/// What the desk looks like on the last day: every heap of the queue holds something, today's and tomorrow's pages of the
/// agenda are written. Only cases that are still open are added, so that no month's published figures move.
/// </summary>
internal sealed class LastDay(DistrictPlan plan, DateOnly until, OfficeHours hours)
{
    private const int SoonDays = 2, AwaitingReply = 3, ToClose = 4;

    private readonly DateOnly _working = OfficeHours.WorkingDayUpTo(until);

    private bool WorksToday => _working == until;

    public void Dress(CasePlanner cases, MeetingPlanner meetings, VisitPlanner visits, DirectivePlanner directives, LawPlanner law)
    {
        LeaveUnfinished();
        Open(cases);
        Appoint(meetings, visits);
        Order(directives);
        GoByLaw(cases, law);
    }

    private DateOnly Before(int workingDays) => OfficeHours.Later(_working, -workingDays);

    private DateTimeOffset Early(DateOnly day) => hours.Between(day, new(9, 3), new(9, 50));

    private DateTimeOffset Late(DateOnly day) => hours.Between(day, new(16, 40), new(17, 40));

    private void LeaveUnfinished()
    {
        var answered = plan.Cases.Where(life => life.EndsByReply && life.ProcessedAt <= plan.Ends && life.Matter.Type is not PetitionType.Other);
        foreach (var life in answered.OrderByDescending(life => life.ProcessedAt).Take(AwaitingReply))
        {
            life.RepliedAt = life.ClosedAt = null;
        }

        foreach (var life in plan.Cases.Where(life => life.EndsByReply && life.RepliedAt <= plan.Ends).OrderByDescending(life => life.RepliedAt).Take(ToClose))
        {
            life.ClosedAt = null;
        }
    }

    private void Open(CasePlanner cases)
    {
        Func<DateOnly, DateTimeOffset> newest = WorksToday ? Early : Late;
        Add(newest(_working), PetitionType.Grievance, isAssigned: false);
        Add(newest(_working), PetitionType.Suggestion, isAssigned: false);
        Add(newest(_working), PetitionType.Grievance, isAssigned: false);
        Add(Late(Before(1)), PetitionType.Grievance, isAssigned: false);
        foreach (var day in Enumerable.Range(0, SoonDays + 1).Select(until.AddDays).Where(WorkingCalendar.BuiltIn.IsWorkingDay))
        {
            AddDueOn(day, PetitionType.Grievance);
        }

        AddDueOn(Before(1), PetitionType.Grievance);
        AddDueOn(Before(3), PetitionType.Grievance);
        AddDueOn(Before(9), PetitionType.Suggestion);

        void AddDueOn(DateOnly due, PetitionType type) => Add(Early(OfficeHours.Later(due, 1 - StatutoryPeriod.For(type).Amount)), type, isAssigned: true);

        void Add(DateTimeOffset receivedAt, PetitionType type, bool isAssigned)
        {
            if (DeskClock.DayOf(receivedAt) >= DemoDistrict.OpeningDay)
            {
                plan.Cases.Add(cases.Open(receivedAt, type, isAssigned));
            }
        }
    }

    // One open case for each of the law's heaps: stopped, asked of others, bounced, with another agency, under long review.
    private void GoByLaw(CasePlanner cases, LawPlanner law)
    {
        var dice = new Dice(until.DayNumber);
        Go(5, true, life => life.Law.Stop = law.Supplement(Late(Before(1)), dice) with { NotifiedAt = null });
        Go(25, true, life => life.Law.Stop = law.Hear(Late(Before(23))));
        Go(4, true, life => life.Law.Part = law.Ask(life, Early(Before(1)), dice));
        Go(4, true, life => life.Law.Handovers = law.Bounces(life, 3, dice, hours));
        Go(5, true, life => life.Law.Extension = law.Extend(Late(Before(1)), dice) with { NotifiedAt = null });
        Go(16, false, life => life.Law.Exit = law.Refer(life, Late(Before(15)), dice, hours) with { HeardAt = null });
        Go(2, false, life => life.Law.Exit = law.Refer(life, Late(Before(1)), dice, hours) with { NotifiedAt = null, HeardAt = null });
        Go(80, true, life =>
        {
            (life.ProcessedAt, life.RepliedAt, life.ReplyChannel) = (Late(Before(76)), Early(Before(75)), Complaints.ReplyChannel.Letter);
            (life.Outcome, life.Answer) = (Complaints.Outcome.PartlyAccepted, law.ReviewText(dice));
            life.Law.Review = law.Review(Late(Before(76)), until.DayNumber - Before(76).DayNumber, dice, hours) with { ReviewedAt = null, ToldAt = null };
        });

        void Go(int received, bool isAssigned, Action<PlannedCase> road)
        {
            // Some of these count as processed; the published months stay as they were published.
            if (Before(received) >= LawPlanner.AfterThePublished)
            {
                var life = cases.Open(Early(Before(received)), PetitionType.Grievance, isAssigned);
                road(life);
                plan.Cases.Add(life);
            }
        }
    }

    private void Appoint(MeetingPlanner meetings, VisitPlanner visits)
    {
        if (Before(8) < DemoDistrict.OpeningDay)
        {
            return;
        }

        var next = OfficeHours.Later(_working, 1);
        DateOnly[] days = WorksToday ? [until, next] : [next];
        plan.Meetings.AddRange(days.Select(meetings.Scheduled));
        plan.Visits.AddRange(days.Select(visits.Planned));

        // Yesterday's meeting whose result nobody has entered, and two requests to decide on.
        plan.Meetings.Add(meetings.Scheduled(Before(1)));
        plan.Meetings.Add(meetings.Requested(Late(Before(1))));
        plan.Meetings.Add(meetings.Requested(Early(Before(2))));
    }

    private void Order(DirectivePlanner directives)
    {
        Say(WorksToday ? Early(until) : Late(_working));
        Say(Late(Before(1)));
        Ask(ordered: 14, due: -4);
        Ask(ordered: 9, due: -2);
        FallBehind(ordered: 24, due: 3);
        FallBehind(ordered: 31, due: 8);

        void Say(DateTimeOffset at)
        {
            var word = directives.Word(at);
            (word.IssuedAt, word.Reports, word.ConfirmedAt) = (null, [], null);
            plan.Directives.Add(word);
        }

        void Ask(int ordered, int due) => Add(ordered, due, [new(Late(Before(5)), directives.Progress(), false), new(Late(Before(1)), directives.Done(), true)]);

        void FallBehind(int ordered, int due) => Add(ordered, due, [new(Late(Before(ordered / 2)), directives.Progress(), false), new(Late(Before(2)), directives.Behind(), false)]);

        void Add(int ordered, int due, IReadOnlyList<ProgressReport> reports)
        {
            var at = Late(Before(ordered));
            if (plan.Cases.Where(life => life.ReceivedAt < at && life.Matter.Type is PetitionType.Grievance).MaxBy(life => life.ReceivedAt) is { } about)
            {
                var order = directives.Order(about, at, Before(due));
                (order.Reports, order.ConfirmedAt) = (reports, null);
                plan.Directives.Add(order);
            }
        }
    }
}
