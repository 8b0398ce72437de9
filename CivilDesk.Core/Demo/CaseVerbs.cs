using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that does what the desk does to complaints on their ordinary road.</summary>
internal sealed class CaseVerbs(ComplaintService complaints, CaseEndService ends, NoticeService notices, FollowUpService followUps, LawVerbs law, DemoPeople people)
{
    // Working days after the reply: a little more than the thirty days after which a case is looked at again, and the fourteen of a second look.
    private const int LooksAfter = 23, LooksAgainAfter = 34, SeesToAfter = 27, ClosesAfter = 2;

    public void Enter(DayBook book, PlannedCase life)
    {
        book.Enter(life.ReceivedAt, (db, ct) => ReceiveAsync(db, life, ct));
        GoOn(book, life);
    }

    private void GoOn(DayBook book, PlannedCase life)
    {
        var department = life.Law.Handovers is [var first, ..] ? first.From : life.Matter.DepartmentCode;
        book.Enter(life.AssignedAt, (db, ct) => Step(db, life, version =>
            complaints.AssignAsync(life.AssignedByClerk ? people.Clerk : people.Leader, CommandId.None, life.Id, version, department, ct), ct));
        law.Enter(book, life);
        if (life.Law.Exit is not null)
        {
            return;
        }

        if (life.Outcome is Outcome.Withdrawn)
        {
            book.Enter(life.ProcessedAt, (db, ct) => Step(db, life, version =>
                ends.WithdrawAsync(people.Clerk, CommandId.None, life.Id, version, new(life.Answer, life.ReplyChannel), deemed: false, ct), ct));
            return;
        }

        Answer(book, life);
        law.Caution(book, life);
    }

    private void Answer(DayBook book, PlannedCase life)
    {
        if (life.Law.Review is not { } review)
        {
            Process(book, life.ProcessedAt, life, life.Answer);
            Reply(book, life.RepliedAt, life, life.Answer);
            LookAfter(book, life, life.RepliedAt);
            Close(book, life.ClosedAt, life);
            return;
        }

        book.Enter(life.ProcessedAt, (db, ct) => Step(db, life, version => complaints.ProcessAsync(
            people.Clerk, CommandId.None, life.Id, version, new CaseAnswer(Outcome.LongTermReview, life.Answer) { ReviewOn = review.On }, ct), ct));
        Reply(book, life.RepliedAt, life, life.Answer);
        Process(book, review.ReviewedAt, life, review.Answer);
        Reply(book, review.ToldAt, life, review.Answer);
        LookAfter(book, life, review.ToldAt);
        Close(book, OfficeHours.DaysAfter(review.ToldAt, ClosesAfter), life);
    }

    private void Process(DayBook book, DateTimeOffset? at, PlannedCase life, string answer) => book.Enter(at, (db, ct) =>
        Step(db, life, version => complaints.ProcessAsync(people.Clerk, CommandId.None, life.Id, version, life.Outcome, answer, ct), ct));

    // A letter is kept as it went out.
    private void Reply(DayBook book, DateTimeOffset? at, PlannedCase life, string answer) => book.Enter(at, (db, ct) => Step(db, life, version => life.ReplyChannel is ReplyChannel.Letter
        ? notices.ReplyAsync(people.Clerk, CommandId.None, life.Id, version, new(ReplyChannel.Letter), new(NoticeKind.Result, ReplyChannel.Letter, answer), ct)
        : complaints.ReplyAsync(people.Clerk, CommandId.None, life.Id, version, life.ReplyChannel, ct), ct));

    private void Close(DayBook book, DateTimeOffset? at, PlannedCase life) =>
        book.Enter(at, (db, ct) => Step(db, life, version => complaints.CloseAsync(people.Clerk, CommandId.None, life.Id, version, ct), ct));

    private void LookAfter(DayBook book, PlannedCase life, DateTimeOffset? repliedAt)
    {
        var side = life.Law;
        book.Enter(OfficeHours.DaysAfter(repliedAt, LooksAfter), (db, ct) => LookAsync(db, life, new(side.FollowUp, side.FollowUpNote), ct));
        if (side.FollowUp is FollowUpResult.NotReached or FollowUpResult.NotCarriedOut)
        {
            book.Enter(OfficeHours.DaysAfter(repliedAt, LooksAgainAfter), (db, ct) => LookAsync(db, life, new(FollowUpResult.Resolved), ct));
        }

        if (side.Score is { } score)
        {
            book.Enter(OfficeHours.DaysAfter(repliedAt, LooksAfter), (_, ct) => followUps.RateAsync(people.Clerk, CommandId.None, life.Id, score, side.ScoreReason, ct));
        }

        if (side.LeadersWord is { } word)
        {
            book.Enter(OfficeHours.DaysAfter(repliedAt, SeesToAfter), async (db, ct) =>
            {
                var said = await db.Set<Satisfaction>().SingleAsync(satisfaction => satisfaction.ComplaintId == life.Id, ct);
                await followUps.SeeToAsync(people.Leader, CommandId.None, said.Id, said.Version, word, ct);
            });
        }

        if (side.Recurrence is { } again)
        {
            GoOn(book, again);
        }
    }

    private async Task LookAsync(DeskDb db, PlannedCase life, FollowUpReport report, CancellationToken ct)
    {
        var found = await followUps.CheckAsync(people.Clerk, CommandId.None, life.Id, await db.VersionAsync<Complaint>(life.Id, ct), report, ct);
        if (found.OpenedCase is { } number && life.Law.Recurrence is { } again)
        {
            again.Id = await db.Set<Complaint>().Where(complaint => complaint.Number == number).Select(complaint => complaint.Id).SingleAsync(ct);
        }
    }

    private async Task ReceiveAsync(DeskDb db, PlannedCase life, CancellationToken ct)
    {
        var (citizen, matter) = (life.Citizen, life.Matter);
        var intake = new ComplaintIntake(
            citizen.PetitionerId,
            citizen.PetitionerId is null ? citizen.Details : null,
            matter.Title,
            matter.Story,
            matter.Wish,
            matter.DongCode,
            matter.CategoryCode,
            life.ChannelCode,
            matter.Type)
        {
            Group = life.Group,
            Repeats = life.Earlier?.Id,
        };
        life.Id = (await complaints.ReceiveAsync(people.Clerk, CommandId.None, intake, ct)).Id;
        citizen.PetitionerId ??= (await db.FindAsync<Complaint>([life.Id], ct))!.PetitionerId;
    }

    private static async Task Step(DeskDb db, PlannedCase life, Func<int, Task> verb, CancellationToken ct) =>
        await verb(await db.VersionAsync<Complaint>(life.Id, ct));
}
