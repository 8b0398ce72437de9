using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Support;

/// <summary>Directives, meetings and visits that a test starts from.</summary>
internal static class GivenThreads
{
    public static async Task<Directive> OrderedAsync(
        this DeskFixture desk, string department = "roads", DateOnly? dueOn = null, DirectiveKind kind = DirectiveKind.Special, DateOnly? reviewOn = null, params DepartmentSupport[] supporting)
    {
        var order = new DirectiveOrder("통학로 과속방지턱을 다시 살펴 보고하기 바랍니다", DirectiveSource.StaffMeeting, null, department, dueOn ?? new DateOnly(2026, 11, 10))
        {
            Kind = kind,
            ReviewOn = reviewOn,
            Supporting = supporting,
        };
        return await desk.DirectiveAsync(await desk.Get<DirectiveService>().OrderAsync(desk.Leader, CommandId.New(), order, default));
    }

    public static async Task<Meeting> RequestedAsync(this DeskFixture desk, long? complaintId = null, string name = "박서준")
    {
        var number = await desk.Get<MeetingService>().RequestAsync(
            desk.Clerk, CommandId.New(), new(complaintId, null, complaintId is null ? new PetitionerDetails(name, "010-0222-3333") : null, "통학로 안전 대책"), default);
        return await desk.LookAsync(db => db.Set<Meeting>().SingleAsync(m => m.Number == number));
    }

    public static Task ScheduledAsync(this DeskFixture desk, long id, DateOnly day, int hour = 14, int minute = 0) => desk.DoAsync<Meeting>(id, (command, meeting, version) =>
        desk.Get<MeetingService>().ScheduleAsync(desk.Clerk, command, meeting, version, DeskClock.At(day, new(hour, minute)), "구청장실", default));

    public static Task HeldAsync(this DeskFixture desk, long id, MeetingResult? result = null) => desk.DoAsync<Meeting>(id, (command, meeting, version) =>
        desk.Get<MeetingService>().HoldAsync(desk.Clerk, command, meeting, version, result ?? new("통학로에 과속방지턱을 바라셨습니다", null, []), default));

    public static async Task<FieldVisit> PlannedAsync(this DeskFixture desk, FieldVisitPlan? plan = null)
    {
        var number = await desk.Get<FieldVisitService>().PlanAsync(
            desk.Clerk, CommandId.New(), plan ?? new(null, "은솔초등학교 앞", "eunsol-1", "통학로 점검", new(2026, 11, 9)) { IsMayorsWish = true }, default);
        return await desk.LookAsync(db => db.Set<FieldVisit>().Include(v => v.Stops).Include(v => v.Preparation).SingleAsync(v => v.Number == number));
    }

    public static Task CarriedOutAsync(this DeskFixture desk, long id, FieldVisitResult? result = null) => desk.DoAsync<FieldVisit>(id, (command, visit, version) =>
        desk.Get<FieldVisitService>().CarryOutAsync(desk.Clerk, command, visit, version, result ?? new("보행로가 좁습니다", []), default));

    public static Task<Directive> DirectiveAsync(this DeskFixture desk, CaseNumber number) => desk.LookAsync(db => db.Set<Directive>().SingleAsync(d => d.Number == number));

    /// <summary>Carries out a verb on the present version of a record.</summary>
    public static async Task DoAsync<T>(this DeskFixture desk, long id, Func<CommandId, long, int, Task> verb)
        where T : VersionedRecord => await verb(CommandId.New(), id, await desk.VersionAsync<T>(id));

    /// <summary>The code with which the office refuses.</summary>
    public static async Task<string> RefusalAsync(Func<Task> verb) => (await verb.Should().ThrowAsync<DeskRuleException>()).Which.Code;
}
