using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>Plans the mayor's field visits: to the place of a case, or by the mayor's own wish when the season asks for it.</summary>
internal sealed class VisitPlanner(Dice dice, PhraseBook book, PhraseWriter writer, OfficeHours hours, MatterWriter matters, AnswerWriter answers, DirectivePlanner directives)
{
    private const double AboutCase = 0.6, OrdersOnTheSpot = 0.8;

    private readonly HashSet<DateOnly> _taken = [];
    private readonly HashSet<PlannedCase> _seen = [];

    public IReadOnlyList<PlannedVisit> Plan(MonthPlan plan, IReadOnlyList<PlannedCase> cases) =>
        [.. Enumerable.Range(0, plan.Visits).Select(_ => FreeDay(OfficeHours.WorkingDaysOf(plan.Month))).Select(day => CarryOut(day, cases))];

    /// <summary>A visit that is planned for that day and not carried out.</summary>
    public PlannedVisit Planned(DateOnly day)
    {
        var entered = hours.Between(OfficeHours.Later(day, -7), new(10, 0), new(17, 0));
        var (own, dong, slots) = Own(day);
        return new(null, writer.Write(own.Place, slots), dong.Dong, own.Purpose, entered, day);
    }

    private DateOnly FreeDay(IReadOnlyList<DateOnly> days)
    {
        var day = dice.Pick([.. days.Where(day => !_taken.Contains(day))]);
        _taken.Add(day);
        return day;
    }

    private PlannedVisit CarryOut(DateOnly day, IReadOnlyList<PlannedCase> cases)
    {
        var entered = hours.Between(OfficeHours.Later(day, -dice.Between(3, 10)), new(9, 30), new(17, 0));
        var done = hours.Between(day, new(15, 0), new(17, 30));
        return dice.Chance(AboutCase) && CaseFor(entered, cases) is { } about ? ToTheCase(about, entered, day, done) : ByOwnWish(entered, day, done);
    }

    private PlannedCase? CaseFor(DateTimeOffset entered, IReadOnlyList<PlannedCase> cases)
    {
        var candidates = cases.Where(life => life.ReceivedAt < entered
            && life.ReceivedAt > entered.AddDays(-25)
            && life.Matter.Type is PetitionType.Grievance or PetitionType.Suggestion
            && life.Matter.Phrases.HasPlace
            && !_seen.Contains(life)).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var chosen = dice.Weighted(candidates, life => life.IsOpenAt(entered) ? 3 : 1);
        _seen.Add(chosen);
        return chosen;
    }

    private PlannedVisit ToTheCase(PlannedCase about, DateTimeOffset entered, DateOnly day, DateTimeOffset done)
    {
        var slots = answers.DatedSlots(DirectivePlanner.Slots(about), about.ReceivedOn, day);
        return new(about, about.Matter.Place, about.Matter.DongCode, writer.Write(dice.Pick(book.Visits.Purposes), slots), entered, day)
        {
            CarriedOutAt = done,
            Seen = writer.Write(dice.Pick(book.Visits.Seen), slots),
            Promises = dice.Chance(OrdersOnTheSpot) ? [directives.Promise(writer.Write(dice.Pick(book.Visits.Promises), slots), about.Matter.DepartmentCode, done)] : [],
        };
    }

    private PlannedVisit ByOwnWish(DateTimeOffset entered, DateOnly day, DateTimeOffset done)
    {
        var (own, dong, slots) = Own(day);
        return new(null, writer.Write(own.Place, slots), dong.Dong, own.Purpose, entered, day)
        {
            CarriedOutAt = done,
            Seen = own.Seen,
            Promises = dice.Chance(OrdersOnTheSpot) ? [directives.Promise(own.Promise, own.Department, done)] : [],
        };
    }

    private (OwnVisit Own, DongPlaces Dong, IReadOnlyDictionary<string, string> Slots) Own(DateOnly day)
    {
        var own = dice.Pick([.. book.Visits.Own.Where(visit => visit.Months is null || visit.Months.Contains(day.Month))]);
        var dong = dice.Weighted(book.Dongs, places => places.Weight);
        return (own, dong, matters.Places(dong));
    }
}
