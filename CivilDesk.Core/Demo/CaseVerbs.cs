using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that does what the desk does to complaints.</summary>
internal sealed class CaseVerbs(ComplaintService complaints, CaseEndService ends, FollowUpService followUps, DemoPeople people)
{
    // Working days after the reply: a little more than the thirty days after which a case is looked at again.
    private const int LooksAfter = 23;

    public void Enter(DayBook book, PlannedCase life)
    {
        book.Enter(life.ReceivedAt, (db, ct) => ReceiveAsync(db, life, ct));
        book.Enter(life.AssignedAt, (db, ct) => Step(db, life, (version) =>
            complaints.AssignAsync(life.AssignedByClerk ? people.Clerk : people.Leader, CommandId.None, life.Id, version, life.Matter.DepartmentCode, ct), ct));
        book.Enter(life.ProcessedAt, (db, ct) => Step(db, life, version => life.Outcome is Outcome.Withdrawn
            ? ends.WithdrawAsync(people.Clerk, CommandId.None, life.Id, version, new(life.Answer, life.ReplyChannel), deemed: false, ct)
            : complaints.ProcessAsync(people.Clerk, CommandId.None, life.Id, version, life.Outcome, life.Answer, ct), ct));
        book.Enter(life.RepliedAt, (db, ct) => OnTheRoad(db, life, version => complaints.ReplyAsync(people.Clerk, CommandId.None, life.Id, version, life.ReplyChannel, ct), ct));
        book.Enter(OfficeHours.DaysAfter(life.RepliedAt, LooksAfter), (db, ct) => LookAgainAsync(db, life, ct));
        book.Enter(life.ClosedAt, (db, ct) => OnTheRoad(db, life, version => complaints.CloseAsync(people.Clerk, CommandId.None, life.Id, version, ct), ct));
    }

    // Who takes a matter back is told in the same breath, and the case has ended.
    private static Task OnTheRoad(DeskDb db, PlannedCase life, Func<int, Task> verb, CancellationToken ct) =>
        life.Outcome is Outcome.Withdrawn ? Task.CompletedTask : Step(db, life, verb, ct);

    // Only where a follow-up is planned: a withdrawn case has none.
    private async Task LookAgainAsync(DeskDb db, PlannedCase life, CancellationToken ct)
    {
        if (await db.Set<Complaint>().AnyAsync(complaint => complaint.Id == life.Id && complaint.FollowUpOn != null, ct))
        {
            await Step(db, life, version => followUps.CheckAsync(people.Clerk, CommandId.None, life.Id, version, new FollowUpReport(FollowUpResult.Resolved), ct), ct);
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
            matter.Type);
        life.Id = (await complaints.ReceiveAsync(people.Clerk, CommandId.None, intake, ct)).Id;
        citizen.PetitionerId ??= (await db.FindAsync<Complaint>([life.Id], ct))!.PetitionerId;
    }

    private static async Task Step(DeskDb db, PlannedCase life, Func<int, Task> verb, CancellationToken ct) =>
        await verb(await db.VersionAsync<Complaint>(life.Id, ct));
}
