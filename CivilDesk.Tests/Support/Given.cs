using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Support;

/// <summary>What a test starts from, in the office's words. Only invented citizens.</summary>
internal static class Given
{
    public static ComplaintIntake WalkIn(
        string title = "보도블록이 내려앉아 걸려 넘어졌습니다", PetitionType type = PetitionType.Grievance, string name = "홍길동", string? phone = "010-0123-4567", string category = "road-surface") =>
        new(null, new PetitionerDetails(name, phone), title, "새벽에 지나가다 발이 걸려 넘어졌습니다. 빨리 고쳐 주세요.", null, "eunsol-1", category, "walk-in", type);

    public static Task<ReceivedComplaint> ReceivedAsync(this DeskFixture desk, ComplaintIntake? intake = null) =>
        desk.Get<ComplaintService>().ReceiveAsync(desk.Clerk, CommandId.New(), intake ?? WalkIn(), default);

    public static async Task AssignedAsync(this DeskFixture desk, long id, string department = "roads") =>
        await desk.Get<ComplaintService>().AssignAsync(desk.Leader, CommandId.New(), id, await desk.VersionAsync<Complaint>(id), department, default);

    public static async Task ProcessedAsync(this DeskFixture desk, long id, Outcome outcome = Outcome.Accepted) =>
        await desk.Get<ComplaintService>().ProcessAsync(desk.Clerk, CommandId.New(), id, await desk.VersionAsync<Complaint>(id), outcome, "11월 중 정비를 마치겠습니다.", default);

    public static async Task RepliedAsync(this DeskFixture desk, long id, ReplyChannel channel = ReplyChannel.Letter) =>
        await desk.Get<ComplaintService>().ReplyAsync(desk.Clerk, CommandId.New(), id, await desk.VersionAsync<Complaint>(id), channel, default);

    /// <summary>A case whose citizen has been told.</summary>
    public static async Task<ReceivedComplaint> AnsweredAsync(this DeskFixture desk, ComplaintIntake? intake = null)
    {
        var received = await desk.ReceivedAsync(intake);
        await desk.AssignedAsync(received.Id);
        await desk.ProcessedAsync(received.Id);
        await desk.RepliedAsync(received.Id);
        return received;
    }

    public static Task<Complaint> CaseAsync(this DeskFixture desk, long id) => desk.LookAsync(db => db.Set<Complaint>().SingleAsync(c => c.Id == id));

    public static Task<int> VersionAsync<T>(this DeskFixture desk, long id)
        where T : VersionedRecord => desk.LookAsync(async db => (await db.FindAsync<T>(id))!.Version);
}
