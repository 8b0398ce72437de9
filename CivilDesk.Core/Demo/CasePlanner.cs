using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>Plans the complaints of a month: who brings what on which day, and how it goes on.</summary>
internal sealed class CasePlanner(Dice dice, PhraseBook book, OfficeHours hours, Population population, MatterWriter matters, AnswerWriter answers)
{
    private const double ByClerk = 0.1, TellsAgain = 0.35, OwnDong = 0.85;
    private const int ForgetsAfter = 20;

    public IReadOnlyList<PlannedCase> Plan(MonthPlan plan)
    {
        var days = OfficeHours.WorkingDaysOf(plan.Month);
        var (month, next) = (plan.Month.Month, plan.Month.AddMonths(1).Month);
        var drafts = new List<Draft>();
        drafts.AddRange(Enumerable.Range(0, plan.Free).Select(_ => Draw(days, month, _ => true)));
        drafts.AddRange(Enumerable.Range(0, plan.Finishing).Select(_ => Draw(days, month, processed => processed.Month == month)));
        drafts.AddRange(Enumerable.Range(0, plan.CarriedOn).Select(_ => Draw(days, month, processed => processed.Month == next)));
        return [.. drafts.OrderBy(draft => draft.ReceivedAt).Select(Live)];
    }

    /// <summary>A case that stands where the caller wants it on the last day.</summary>
    public PlannedCase Open(DateTimeOffset receivedAt, PetitionType type, bool isAssigned)
    {
        var (category, phrases) = Subject(DeskClock.DayOf(receivedAt).Month, candidate => candidate.Type == type);
        var life = Receive(new(receivedAt, category, phrases, new(0, 0, 0)));
        life.AssignedAt = isAssigned ? Assignment(receivedAt) : null;
        return life;
    }

    // Pace first, then a day that it fits: the published months want just so many cases processed.
    private Draft Draw(IReadOnlyList<DateOnly> days, int month, Func<DateOnly, bool> processedOn)
    {
        for (; ;)
        {
            var (category, phrases) = Subject(month, _ => true);
            var pace = CasePace.Draw(dice, phrases.Type);
            var fitting = days.Where(day => processedOn(OfficeHours.Later(day, pace.Processed))).ToList();
            if (fitting.Count > 0)
            {
                return new(Receipt(dice.Weighted(fitting, Crowd), phrases.Type), category, phrases, pace);
            }
        }
    }

    private (string Category, MatterPhrases Phrases) Subject(int month, Func<MatterPhrases, bool> wanted)
    {
        for (; ;)
        {
            var category = dice.Weighted(book.Categories, candidate => candidate.WeightIn(month));
            var inSeason = category.Matters.Where(matter => matter.WeightIn(month) > 0 && wanted(matter)).ToList();
            if (inSeason.Count > 0)
            {
                return (category.Category, dice.Weighted(inSeason, matter => matter.WeightIn(month)));
            }
        }
    }

    private static double Crowd(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday => 1.35,
        DayOfWeek.Tuesday => 1.1,
        DayOfWeek.Friday => 0.8,
        _ => 1,
    };

    // What is due within three working hours comes early enough to be done on the day.
    private DateTimeOffset Receipt(DateOnly day, PetitionType type) =>
        type is PetitionType.Other ? hours.Between(day, new(9, 5), new(14, 30))
        : dice.Chance(0.6) ? hours.Between(day, new(9, 5), new(11, 50))
        : hours.Between(day, new(13, 5), new(17, 40));

    private PlannedCase Live(Draft draft)
    {
        var life = Receive(draft);
        var (received, pace) = (life.ReceivedOn, draft.Pace);
        if (draft.Phrases.Type is PetitionType.Other && pace.Processed == 0)
        {
            life.AssignedAt = hours.After(draft.ReceivedAt, 4, 15);
            life.ProcessedAt = hours.After(life.AssignedAt.Value, 20, 75);
        }
        else
        {
            life.AssignedAt = Assignment(draft.ReceivedAt);
            life.ProcessedAt = hours.Between(OfficeHours.Later(received, pace.Processed), new(10, 45), new(16, 20));
        }

        var processed = DeskClock.DayOf(life.ProcessedAt.Value);
        life.Outcome = answers.Decide(life.Matter);
        life.Answer = answers.Answer(life.Matter, life.Outcome, received, processed);
        life.RepliedAt = pace.Replied == pace.Processed ? hours.After(life.ProcessedAt.Value, 5, 60) : hours.Between(OfficeHours.Later(received, pace.Replied), new(9, 20), new(17, 20));
        life.ReplyChannel = ReplyBy(life);
        life.ClosedAt = pace.Closed == pace.Replied ? hours.After(life.RepliedAt.Value, 2, 20) : hours.Between(OfficeHours.Later(received, pace.Closed), new(9, 10), new(17, 40));
        return life;
    }

    private DateTimeOffset Assignment(DateTimeOffset receivedAt) =>
        DeskClock.InSeoul(receivedAt).Hour < 16
            ? hours.After(receivedAt, 15, 140)
            : hours.Between(OfficeHours.Later(DeskClock.DayOf(receivedAt), 1), new(9, 10), new(10, 30));

    private PlannedCase Receive(Draft draft)
    {
        var (citizen, matter) = dice.Chance(draft.Phrases.Group) ? FromGroup(draft) : FromPerson(draft);
        var received = DeskClock.DayOf(draft.ReceivedAt);
        PlannedCase? earlier = null;
        if (Unsettled(citizen, received) is { } before && before.Matter.Type == matter.Type)
        {
            matter = matters.TellAgain(before.Matter, before.ReceivedOn, received);
            earlier = before;
        }

        var life = new PlannedCase(citizen, matter, Channel(citizen, received), draft.ReceivedAt) { AssignedByClerk = dice.Chance(ByClerk), Earlier = earlier };
        citizen.LastCase = life;
        return life;
    }

    private (Citizen Citizen, Matter Matter) FromGroup(Draft draft)
    {
        var dong = dice.Weighted(book.Dongs, places => places.Weight);
        var matter = matters.Tell(draft.Category, draft.Phrases, dong);
        return (population.Group(MatterWriter.GroupFor(matter), dong), matter);
    }

    private (Citizen Citizen, Matter Matter) FromPerson(Draft draft)
    {
        var citizen = population.Person();
        var dong = dice.Chance(OwnDong) ? matters.Dong(citizen.DongCode) : dice.Weighted(book.Dongs, places => places.Weight);
        return (citizen, matters.Tell(draft.Category, draft.Phrases, dong));
    }

    private PlannedCase? Unsettled(Citizen citizen, DateOnly today) =>
        citizen.LastCase is { RepliedAt: { } replied } last
        && !last.Matter.Title.EndsWith(PlannedCase.AgainMark, StringComparison.Ordinal)
        && OfficeHours.Later(DeskClock.DayOf(replied), ForgetsAfter) < today
        && dice.Chance(TellsAgain) ? last : null;

    private string Channel(Citizen citizen, DateOnly day) => dice.Weighted(
        ["walk-in", "phone", "website", "letter", "mayor-visit", "town-round", "other-agency"],
        channel => channel switch
        {
            "walk-in" => citizen.IsGroup ? 45 : 28,
            "phone" => citizen.IsGroup ? 8 : 34,
            "website" => citizen.IsGroup ? 8 : 20,
            "letter" => citizen.IsGroup ? 25 : 5,
            "town-round" => day.Month is 1 or 2 ? 16 : 3,
            _ => 4,
        });

    private ReplyChannel ReplyBy(PlannedCase life) => dice.Weighted(
        [ReplyChannel.Letter, ReplyChannel.Phone, ReplyChannel.InPerson, ReplyChannel.TextMessage, ReplyChannel.Email],
        reply => (life.ChannelCode, reply) switch
        {
            _ when life.Matter.Type is PetitionType.Other => reply is ReplyChannel.Phone ? 60 : reply is ReplyChannel.TextMessage ? 40 : 0,
            (_, ReplyChannel.Email) => life.Citizen.Details.Email is null ? 0 : 30,
            (_, ReplyChannel.Letter) => life.Matter.Type is PetitionType.InquiryLaw || life.ChannelCode is "letter" ? 80 : 14,
            ("walk-in", ReplyChannel.InPerson) => 18,
            (_, ReplyChannel.InPerson) => 2,
            (_, ReplyChannel.Phone) => 40,
            _ => 28,
        });

    private sealed record Draft(DateTimeOffset ReceivedAt, string Category, MatterPhrases Phrases, CasePace Pace);
}
