using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that does what the desk does to complaints.</summary>
internal sealed class CaseVerbs(ComplaintService complaints, DemoPeople people)
{
    public void Enter(DayBook book, PlannedCase life)
    {
        book.Enter(life.ReceivedAt, (db, ct) => ReceiveAsync(db, life, ct));
        book.Enter(life.AssignedAt, (db, ct) => Step(db, life, (version) =>
            complaints.AssignAsync(life.AssignedByClerk ? people.Clerk : people.Leader, CommandId.None, life.Id, version, life.Matter.DepartmentCode, ct), ct));
        book.Enter(life.ProcessedAt, (db, ct) => Step(db, life, version =>
            complaints.ProcessAsync(people.Clerk, CommandId.None, life.Id, version, life.Outcome, life.Answer, ct), ct));
        book.Enter(life.RepliedAt, (db, ct) => Step(db, life, version => complaints.ReplyAsync(people.Clerk, CommandId.None, life.Id, version, life.ReplyChannel, ct), ct));
        book.Enter(life.ClosedAt, (db, ct) => Step(db, life, version => complaints.CloseAsync(people.Clerk, CommandId.None, life.Id, version, ct), ct));
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
