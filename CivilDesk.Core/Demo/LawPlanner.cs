using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Law;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>
/// Decides which cases take one of the law's side roads. Each case has dice of its own, made of the seed and its moment of receipt, so
/// that one decision moves no other; nothing moves a case into or out of a published month.
/// </summary>
internal sealed class LawPlanner(PhraseBook book, int seed)
{
    private const int LooksAfter = 23;

    private static readonly string[] s_departments = [.. DefaultCodes.Departments.Select(word => word.Code)];

    /// <summary>The first day that belongs to no published month.</summary>
    public static DateOnly AfterThePublished { get; } = new(2022, 10, 1);

    private LawPhrases Phrases => book.Law;

    /// <summary>The side roads of the planned cases, and the cases that follow from them.</summary>
    public IReadOnlyList<PlannedCase> Decide(IReadOnlyList<PlannedCase> cases)
    {
        List<PlannedCase> more = [];
        foreach (var life in cases)
        {
            var dice = DiceOf(life);
            Decide(life, dice, new OfficeHours(dice));
            more.AddRange(Following(life, dice, new OfficeHours(dice)));
        }

        return more;
    }

    public PlannedHandover[] Bounces(PlannedCase life, int times, Dice dice, OfficeHours hours)
    {
        var (at, right) = (life.AssignedAt!.Value, life.Matter.DepartmentCode);
        var wrong = s_departments.Where(department => department != right).OrderBy(_ => dice.Share()).Take(times).ToArray();
        return [.. wrong.Select(department => new PlannedHandover(at = hours.After(at, 60, 170), department, dice.Pick(Phrases.TransferReasons)))];
    }

    public PlannedStop Supplement(DateTimeOffset at, Dice dice) =>
        new(SuspensionKind.Supplement, at, dice.Pick(Phrases.Supplements)) { RespondBy = OfficeHours.Later(DeskClock.DayOf(at), 7), NotifiedAt = at.AddMinutes(20) };

    public PlannedStop Hear(DateTimeOffset at) => new(SuspensionKind.Hearing, at, Phrases.Hearing);

    public PlannedPart Ask(PlannedCase life, DateTimeOffset at, Dice dice)
    {
        var others = s_departments.Where(department => department != life.Matter.DepartmentCode).ToArray();
        return new(at, dice.Pick(others), dice.Pick(Phrases.Questions), OfficeHours.Later(DeskClock.DayOf(at), 2)) { Answer = dice.Pick(Phrases.PartAnswers) };
    }

    public PlannedExtension Extend(DateTimeOffset at, Dice dice) =>
        new(at, dice.Between(2, 5), dice.Pick([ExtensionReason.Cooperation, ExtensionReason.FactCheck, ExtensionReason.Equivalent]), dice.Pick(Phrases.Extensions)) { NotifiedAt = at.AddMinutes(45) };

    public PlannedExit Refer(PlannedCase life, DateTimeOffset at, Dice dice, OfficeHours hours) => new(CaseAction.Refer, at, life.Answer.Length > 0 ? life.Answer : dice.Pick(Phrases.AgencyAnswers))
    {
        Agency = dice.Pick(Phrases.Agencies),
        ExpectedOn = OfficeHours.Later(DeskClock.DayOf(at), 10),
        NotifiedAt = hours.After(at, 20, 200),
        HeardAt = hours.Between(OfficeHours.Later(DeskClock.DayOf(at), dice.Between(4, 12)), new(9, 30), new(17, 0)),
        Heard = dice.Pick(Phrases.AgencyAnswers),
    };

    public PlannedLongReview Review(DateTimeOffset processedAt, int days, Dice dice, OfficeHours hours)
    {
        var on = OfficeHours.WorkingDayUpTo(DeskClock.DayOf(processedAt).AddDays(days));
        var reviewed = hours.Between(on, new(10, 0), new(11, 30));
        return new(on, dice.Pick(Phrases.Reviewed)) { ReviewedAt = reviewed, ToldAt = hours.After(reviewed, 15, 60) };
    }

    public string ReviewText(Dice dice) => dice.Pick(Phrases.Reviews);

    private Dice DiceOf(PlannedCase life) => new(unchecked((seed * 397) ^ (int)(life.ReceivedAt.UtcTicks / TimeSpan.TicksPerSecond)));

    private void Decide(PlannedCase life, Dice dice, OfficeHours hours)
    {
        if (life.Citizen.IsGroup)
        {
            var persons = dice.Between(3, 45);
            life.Group = new(dice.Pick(book.Names.Surnames) + dice.Pick(book.Names.Given), persons, Math.Max(1, persons - dice.Between(0, 4)));
        }

        if (life.AssignedAt is not { } assigned || life.ProcessedAt is not { } processed || life.Matter.Type is PetitionType.Other)
        {
            return;
        }

        Leave(life, processed, dice, hours);
        if (life.Law.Exit is null)
        {
            Stray(life, assigned, processed, dice, hours);
            LookBack(life, dice);
        }
    }

    // Before the answer: handed on, stopped, lengthened, or helped.
    private void Stray(PlannedCase life, DateTimeOffset assigned, DateTimeOffset processed, Dice dice, OfficeHours hours)
    {
        var first = DeskClock.DayOf(assigned);
        var room = WorkingCalendar.BuiltIn.WorkingDaysBetween(first, DeskClock.DayOf(processed)) - 1;
        var (share, law) = (dice.Share(), life.Law);
        if (share < 0.11 && room >= 2)
        {
            var bounces = Bounces(life, share < 0.004 ? 3 : share < 0.02 ? 2 : 1, dice, hours);
            law.Handovers = bounces[^1].At < processed.AddHours(-2) ? bounces : [];
        }
        else if (share < 0.17 && room >= 3)
        {
            var stop = Supplement(hours.After(assigned, 30, 90), dice);
            law.Stop = stop with { ResumedAt = hours.Between(OfficeHours.Later(DeskClock.DayOf(stop.At), dice.Between(0, room - 3) + 1), new(13, 10), new(16, 0)) };
        }
        else if (share < 0.21 && room >= 3 && life.Matter.Type is PetitionType.Grievance)
        {
            var at = hours.After(assigned, 30, 90);
            law.Stop = new(SuspensionKind.FieldInvestigation, at, dice.Pick(Phrases.Investigations)) { ResumedAt = hours.Between(OfficeHours.Later(DeskClock.DayOf(at), dice.Between(0, room - 3) + 1), new(15, 0), new(17, 0)) };
        }
        else if (share < 0.29 && room >= 2)
        {
            var part = Ask(life, hours.After(assigned, 30, 100), dice);
            var answered = hours.Between(OfficeHours.Later(DeskClock.DayOf(part.At), 1), new(9, 30), new(16, 0));
            law.Part = answered < processed ? part with { AnsweredAt = answered } : null;
        }
        else if (share < 0.55)
        {
            // On the day before it falls due, where the answer is still to come then.
            var before = OfficeHours.Later(life.ReceivedOn, StatutoryPeriod.For(life.Matter.Type).Amount - 2);
            var at = hours.Between(before, new(13, 30), new(16, 0));
            law.Extension = at > assigned && at < processed.AddHours(-1) ? Extend(at, dice) : null;
        }
    }

    // Instead of an answer: to another agency, back, closed for one of the law's reasons, or kept open for long.
    private void Leave(PlannedCase life, DateTimeOffset processed, Dice dice, OfficeHours hours)
    {
        var law = life.Law;
        if (life.Outcome is Outcome.Referred)
        {
            var exit = Refer(life, processed, dice, hours);
            law.Exit = dice.Chance(0.7) ? exit with { Told = life.ReplyChannel, NotifiedAt = null } : exit;
        }
        else if (life.ReceivedOn < AfterThePublished)
        {
            return;
        }
        else if (life.Outcome is Outcome.NotAcceptable && dice.Chance(life.Matter.CategoryCode.StartsWith("neighbour", StringComparison.Ordinal) ? 0.6 : 0.07))
        {
            var isPrivate = life.Matter.CategoryCode.StartsWith("neighbour", StringComparison.Ordinal);
            law.Exit = new(CaseAction.CloseByException, processed, isPrivate ? Phrases.PrivateDispute : Phrases.AppealPending)
            {
                Told = ReplyChannel.Letter,
                Ground = isPrivate ? ExceptionReason.PrivateDispute : ExceptionReason.AppealPending,
            };
        }
        else if (life.Outcome is Outcome.Withdrawn && dice.Chance(0.5))
        {
            GoBack(life, dice, hours);
        }
        else if (life.Outcome is Outcome.PartlyAccepted or Outcome.AlternativeOffered && life.RepliedAt > processed && dice.Chance(0.12))
        {
            law.Review = Review(processed, dice.Between(90, 150), dice, hours);
            life.Answer = ReviewText(dice);
        }
    }

    // The supplement never came, or its request came back twice.
    private void GoBack(PlannedCase life, Dice dice, OfficeHours hours)
    {
        var stop = Supplement(hours.After(life.AssignedAt!.Value, 30, 90), dice);
        var asked = DeskClock.DayOf(stop.At);
        if (dice.Chance(0.5))
        {
            life.Law.Stop = stop;
            life.ProcessedAt = hours.Between(OfficeHours.Later(stop.RespondBy!.Value, 1), new(10, 0), new(16, 0));
            life.Law.Exit = new(CaseAction.Return, life.ProcessedAt.Value, Phrases.Returned) { Told = ReplyChannel.Letter };
            return;
        }

        DateTimeOffset[] back = [hours.Between(OfficeHours.Later(asked, 3), new(10, 0), new(11, 30)), hours.Between(OfficeHours.Later(asked, 6), new(10, 0), new(11, 30))];
        life.Law.Stop = stop with { CameBack = back };
        life.ProcessedAt = hours.Between(OfficeHours.Later(asked, 7), new(10, 0), new(16, 0));
        life.Law.Exit = new(CaseAction.Withdraw, life.ProcessedAt.Value, Phrases.Deemed) { IsDeemed = true };
    }

    private void LookBack(PlannedCase life, Dice dice)
    {
        var (law, share) = (life.Law, dice.Share());
        (law.FollowUp, law.FollowUpNote) = share switch
        {
            < 0.05 => (FollowUpResult.NotReached, null),
            < 0.09 => (FollowUpResult.NotCarriedOut, dice.Pick(Phrases.NotCarriedOut)),
            _ => (FollowUpResult.Resolved, (string?)null),
        };
        if (law.FollowUp is not FollowUpResult.NotReached && dice.Chance(0.45))
        {
            var isRefused = life.Outcome is Outcome.NotAcceptable || law.FollowUp is FollowUpResult.NotCarriedOut;
            law.Score = dice.Weighted([1, 2, 3, 4, 5], score => isRefused ? 6 - score : score * score);
            law.ScoreReason = law.Score <= Satisfaction.UnhappyTo ? dice.Pick(Phrases.Unhappy) : null;
            law.LeadersWord = law.Score <= Satisfaction.UnhappyTo ? dice.Pick(Phrases.LeadersWords) : null;
        }

        law.Caution = life.Earlier is not null && dice.Chance(0.12) ? dice.Pick(Phrases.Cautions) : null;
    }

    // A third filing that is closed as a repeat, a matter that came back, a letter without a name.
    private IEnumerable<PlannedCase> Following(PlannedCase life, Dice dice, OfficeHours hours)
    {
        if (life.ReceivedOn < AfterThePublished || life.Matter.Type is not (PetitionType.Grievance or PetitionType.Suggestion))
        {
            yield break;
        }

        if (life is { Earlier: { Law.Exit: null }, Law: { Exit: null, Review: null }, RepliedAt: { } told, Citizen.IsGroup: false } && life.Earlier.Outcome is not Outcome.Withdrawn && life.Outcome is not Outcome.Withdrawn && dice.Chance(0.25))
        {
            var at = hours.Between(OfficeHours.Later(DeskClock.DayOf(told), dice.Between(15, 25)), new(9, 10), new(11, 30));
            yield return new(life.Citizen, life.Matter, life.ChannelCode, at)
            {
                Earlier = life,
                Law = { Exit = new(CaseAction.CloseAsRepeat, hours.Between(OfficeHours.Later(DeskClock.DayOf(at), 2), new(10, 0), new(16, 0)), Phrases.RepeatClosed) { Told = ReplyChannel.Letter } },
            };
        }

        if (life is { Law: { Exit: null, Review: null, FollowUp: FollowUpResult.Resolved }, RepliedAt: { } replied, Outcome: Outcome.Accepted or Outcome.PartlyAccepted } && dice.Chance(0.02))
        {
            life.Law.FollowUp = FollowUpResult.Recurred;
            life.Law.FollowUpNote = dice.Pick(Phrases.Recurred);
            var found = OfficeHours.DaysAfter(replied, LooksAfter)!.Value;
            var done = hours.Between(OfficeHours.Later(DeskClock.DayOf(found), 3), new(10, 45), new(15, 0));
            life.Law.Recurrence = new(life.Citizen, life.Matter, life.ChannelCode, found)
            {
                AssignedAt = hours.After(found, 10, 45),
                ProcessedAt = done,
                Outcome = life.Outcome,
                Answer = life.Answer,
                RepliedAt = hours.After(done, 20, 90),
                ReplyChannel = ReplyChannel.Phone,
                ClosedAt = hours.Between(OfficeHours.Later(DeskClock.DayOf(done), 2), new(9, 30), new(11, 0)),
            };
        }

        if (dice.Chance(0.012))
        {
            var at = hours.Between(life.ReceivedOn, new(9, 10), new(17, 0));
            yield return new(new(new PetitionerDetails("성명 불명", DongCode: life.Matter.DongCode) { NoContactReason = "이름과 연락처를 적지 않은 투서" }), life.Matter, "letter", at)
            {
                Law = { Exit = new(CaseAction.DeclareNotAPetition, hours.Between(OfficeHours.Later(life.ReceivedOn, 1), new(10, 0), new(16, 0)), Phrases.NotAPetition) },
            };
        }
    }
}
