using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>Plans the mayor's meetings: mostly on Wednesday afternoons, no slot twice, about a case or a subject of its own.</summary>
internal sealed class MeetingPlanner(
    Dice dice, PhraseBook book, PhraseWriter writer, OfficeHours hours, Population population, MatterWriter matters, AnswerWriter answers, DirectivePlanner directives)
{
    private const double AboutCase = 0.65;

    private static readonly TimeOnly[] s_slots = [new(14, 0), new(14, 40), new(15, 20), new(16, 0), new(16, 40)];

    private readonly HashSet<DateTimeOffset> _taken = [];
    private readonly HashSet<PlannedCase> _met = [];

    public IReadOnlyList<PlannedMeeting> Plan(MonthPlan plan, IReadOnlyList<PlannedCase> cases)
    {
        // Somebody must have had the time to ask for it.
        var days = OfficeHours.WorkingDaysOf(plan.Month).Where(day => day >= OfficeHours.Later(DemoDistrict.OpeningDay, 4)).ToList();
        return [.. Enumerable.Range(0, plan.Meetings).Select(_ => FreeSlot(dice.Weighted(days, Preference))).Select(start => Hold(start, cases))];
    }

    /// <summary>A meeting that stands in the book for that day.</summary>
    public PlannedMeeting Scheduled(DateOnly day)
    {
        var requested = hours.Between(OfficeHours.Later(day, -6), new(9, 20), new(16, 0));
        var own = dice.Pick(book.Meetings.Own);
        return new(null, Guest(own), own.Subject, requested) { ScheduledAt = hours.After(requested, 30, 200), StartsAt = FreeSlot(day), Place = dice.Pick(book.Meetings.Places) };
    }

    /// <summary>A request that nobody has decided on.</summary>
    public PlannedMeeting Requested(DateTimeOffset at)
    {
        var own = dice.Pick(book.Meetings.Own);
        return new(null, Guest(own), own.Subject, at);
    }

    private static double Preference(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Wednesday => 12, DayOfWeek.Tuesday or DayOfWeek.Thursday => 2, _ => 0.5 };

    private DateTimeOffset FreeSlot(DateOnly day)
    {
        for (; ; day = OfficeHours.Later(day, -1))
        {
            var free = s_slots.Select(slot => DeskClock.At(day, slot)).Where(slot => !_taken.Contains(slot)).ToList();
            if (free.Count > 0)
            {
                var slot = dice.Pick(free);
                _taken.Add(slot);
                return slot;
            }
        }
    }

    private PlannedMeeting Hold(DateTimeOffset start, IReadOnlyList<PlannedCase> cases)
    {
        var day = DeskClock.DayOf(start);
        var asked = OfficeHours.Later(day, -dice.Between(3, 9));
        var requested = hours.Between(asked < DemoDistrict.OpeningDay ? DemoDistrict.OpeningDay : asked, new(9, 20), new(16, 0));
        return dice.Chance(AboutCase) && CaseFor(requested, cases) is { } about ? AboutTheCase(about, requested, start) : AboutOwn(requested, start);
    }

    private PlannedCase? CaseFor(DateTimeOffset requested, IReadOnlyList<PlannedCase> cases)
    {
        var candidates = cases.Where(life => life.ReceivedAt < requested
            && life.ReceivedAt > requested.AddDays(-30)
            && life.Matter.Type is PetitionType.Grievance or PetitionType.Suggestion
            && !_met.Contains(life)).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var chosen = dice.Weighted(candidates, life => (life.Citizen.IsGroup ? 4 : 1) * (life.IsOpenAt(requested) ? 3 : 1) * (life.Matter.CategoryCode.StartsWith("planning", StringComparison.Ordinal) ? 3 : 1));
        _met.Add(chosen);
        return chosen;
    }

    private PlannedMeeting AboutTheCase(PlannedCase about, DateTimeOffset requested, DateTimeOffset start)
    {
        var slots = answers.DatedSlots(DirectivePlanner.Slots(about), about.ReceivedOn, DeskClock.DayOf(start));
        var (matter, held) = (about.Matter, hours.After(start, 30, 55));
        string[] promises = dice.Weighted([0, 1, 2], count => count switch { 0 => 40, 1 => 50, _ => 10 }) switch
        {
            0 => [],
            1 => [dice.Pick(book.Meetings.Promises)],
            _ => [book.Meetings.Promises[0], book.Meetings.Promises[^1]],
        };
        return new(about, about.Citizen, matter.Title, requested)
        {
            ScheduledAt = hours.After(requested, 20, 240),
            StartsAt = start,
            Place = dice.Pick(book.Meetings.Places),
            HeldAt = held,
            Said = writer.Write(dice.Pick(book.Meetings.Said), slots),
            Agreed = dice.Pick(book.Meetings.Agreed) is { } agreed ? writer.Write(agreed, slots) : null,
            Promises = [.. promises.Select(promise => directives.Promise(writer.Write(promise, slots), matter.DepartmentCode, held))],
        };
    }

    private PlannedMeeting AboutOwn(DateTimeOffset requested, DateTimeOffset start)
    {
        var own = dice.Pick(book.Meetings.Own);
        var held = hours.After(start, 30, 55);
        return new(null, Guest(own), own.Subject, requested)
        {
            ScheduledAt = hours.After(requested, 20, 240),
            StartsAt = start,
            Place = dice.Pick(book.Meetings.Places),
            HeldAt = held,
            Said = own.Said,
            Agreed = own.Agreed,
            Promises = own.Promise is { } promise ? [directives.Promise(promise, own.Department, held)] : [],
        };
    }

    private Citizen Guest(OwnMeeting own)
    {
        var dong = dice.Weighted(book.Dongs, places => places.Weight);
        return own.ByGroup ? population.Group(matters.GroupOf(dong), dong) : population.Person();
    }
}
