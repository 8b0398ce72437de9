using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Live;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Meetings;

/// <summary>The verbs of the meeting ledger: requested, reviewed, scheduled or answered another way, held, the citizen told.</summary>
public sealed class MeetingService(WriteUnit writes, MeetingRegister register, PetitionerService petitioners)
{
    public Task<CaseNumber> RequestAsync(Actor actor, CommandId command, MeetingRequest request, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepMeetings,
            command,
            async unit =>
            {
                var petitioner = await PetitionerOfAsync(unit, request, ct);
                var meeting = Meeting.Request(await unit.NextNumberAsync(CaseLedger.Meetings, ct), petitioner, request, unit.Clock);
                unit.Add(meeting);
                unit.Record(meeting, "requested", petitioner, meeting.Number.ToString());
                unit.Rings(LiveTopic.Meetings);
                return meeting.Number;
            },
            ct);

    /// <summary>검토: was the ordinary route tried, and whose opinion is wanted before the mayor meets.</summary>
    public Task ReviewAsync(Actor actor, CommandId command, long id, int version, MeetingReview review, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "reviewed",
            async (meeting, unit) =>
            {
                await RequireDepartmentAsync(unit, review.DepartmentCode, ct);
                if (meeting.Review(review, unit.Clock))
                {
                    unit.Record(meeting, "opinion-asked", detail: meeting.DepartmentCode);
                }
            },
            ct);

    /// <summary>부서 의견: by the officer of the department that was asked, or by the clerk who was told.</summary>
    public Task GiveOpinionAsync(Actor actor, CommandId command, long id, int version, DepartmentOpinion opinion, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "opinion-given",
            (meeting, unit) =>
            {
                if (unit.Authority.Role is Role.DepartmentOfficer && meeting.DepartmentCode != unit.Authority.DepartmentCode)
                {
                    throw new DeskRuleException("permission.denied");
                }

                meeting.TakeOpinion(opinion, unit.Clock);
                return Task.CompletedTask;
            },
            ct,
            Permission.ReportProgress);

    public Task ScheduleAsync(Actor actor, CommandId command, long id, int version, DateTimeOffset startsAt, string place, CancellationToken ct) =>
        ScheduleAsync(actor, command, id, version, new MeetingAppointment(startsAt, place), ct);

    /// <summary>Fixes day, hour and place; refuses a time in which the mayor already meets somebody.</summary>
    public Task ScheduleAsync(Actor actor, CommandId command, long id, int version, MeetingAppointment appointment, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "scheduled",
            async (meeting, unit) =>
            {
                await LoadAttendeesAsync(unit, meeting, ct);
                meeting.Schedule(appointment, unit.Clock);
                var (starts, ends) = (meeting.StartsAt, meeting.EndsAt);
                if (await unit.Db.Set<Meeting>().AnyAsync(m => m.Id != id && m.Status == MeetingStatus.Scheduled && m.StartsAt < ends && m.EndsAt > starts, ct))
                {
                    throw new DeskRuleException("meeting.slot-taken");
                }
            },
            ct);

    /// <summary>What the desk writes on the one-page briefing.</summary>
    public Task PrepareAsync(Actor actor, CommandId command, long id, int version, MeetingPreparation preparation, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "prepared", (meeting, _) => meeting.Prepare(preparation), ct);

    /// <summary>Records the result; the promises become directives in the same save.</summary>
    public Task HoldAsync(Actor actor, CommandId command, long id, int version, MeetingResult result, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "held",
            async (meeting, unit) =>
            {
                await LoadAttendeesAsync(unit, meeting, ct);
                meeting.Hold(result, unit.Clock);
                await DecisionBook.KeepAsync(unit, DirectiveSource.Meeting, meeting.Id, result.Promises, result.Decisions, ct);
            },
            ct);

    /// <summary>불참: the citizen did not come.</summary>
    public Task RecordNoShowAsync(Actor actor, CommandId command, long id, int version, string? note, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "no-show", (meeting, unit) => meeting.MissedBy(note, unit.Clock), ct);

    /// <summary>연기: gives the hour back; comes onto the review list again on that day.</summary>
    public Task PostponeAsync(Actor actor, CommandId command, long id, int version, DateOnly until, string reason, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "postponed", (meeting, unit) => meeting.Postpone(until, reason, unit.Clock), ct);

    /// <summary>부서 면담으로 대체.</summary>
    public Task PassToDepartmentAsync(Actor actor, CommandId command, long id, int version, string departmentCode, string reason, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "passed-to-department",
            async (meeting, unit) =>
            {
                await RequireDepartmentAsync(unit, departmentCode, ct);
                meeting.PassTo(departmentCode, reason, unit.Clock);
            },
            ct);

    /// <summary>서면 답변으로 대체.</summary>
    public Task AnswerInWritingAsync(Actor actor, CommandId command, long id, int version, string answer, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "answered-in-writing", (meeting, unit) => meeting.AnswerInWriting(answer, unit.Clock), ct);

    public Task DeclineAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "declined", (meeting, unit) => meeting.Decline(reason, unit.Clock), ct);

    /// <summary>결과 통지: takes it off the list of results owed.</summary>
    public Task SendResultAsync(Actor actor, CommandId command, long id, int version, ReplyChannel channel, string text, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "result-sent", (meeting, unit) => meeting.SendResult(channel, text, unit.Clock), ct);

    public Task<PageOf<MeetingRow>> ListAsync(Actor actor, MeetingStatus? status, long? complaintId, int skip, int take, CancellationToken ct) =>
        register.ListAsync(actor, new(Status: status, ComplaintId: complaintId), skip, take, ct);

    public Task<PageOf<MeetingRow>> ListAsync(Actor actor, MeetingFilter filter, int skip, int take, CancellationToken ct) =>
        register.ListAsync(actor, filter, skip, take, ct);

    private static Task RequireDepartmentAsync(WriteContext unit, string? departmentCode, CancellationToken ct) => departmentCode is null
        ? Task.CompletedTask
        : CodeService.RequireAsync(unit.Db, CodeList.Department, departmentCode, "code.unknown-department", ct);

    // The list of attendees is replaced as a whole, so that the old ones must be known to go.
    private static Task LoadAttendeesAsync(WriteContext unit, Meeting meeting, CancellationToken ct) =>
        unit.Db.Entry(meeting).Collection(m => m.Attendees).LoadAsync(ct);

    private async Task<long> PetitionerOfAsync(WriteContext unit, MeetingRequest request, CancellationToken ct)
    {
        if (request.ComplaintId is { } complaintId)
        {
            return await unit.Db.Set<Complaint>().Where(complaint => complaint.Id == complaintId).Select(complaint => (long?)complaint.PetitionerId).SingleOrDefaultAsync(ct)
                ?? throw new DeskRuleException("record.not-found");
        }

        return await petitioners.KnownOrNewAsync(unit, request.PetitionerId, request.NewPetitioner, ct);
    }

    private Task ChangeAsync(Actor actor, CommandId command, long id, int version, string verb, Action<Meeting, WriteContext> change, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            verb,
            (meeting, unit) =>
            {
                change(meeting, unit);
                return Task.CompletedTask;
            },
            ct);

    private Task ChangeAsync(
        Actor actor,
        CommandId command,
        long id,
        int version,
        string verb,
        Func<Meeting, WriteContext, Task> change,
        CancellationToken ct,
        Permission permission = Permission.KeepMeetings) =>
        writes.ExecuteAsync(
            actor,
            permission,
            command,
            async unit =>
            {
                var meeting = await unit.LoadAsync<Meeting>(id, version, ct);

                // Before the change: what the verb itself begins stands after it in the thread.
                unit.Record(meeting, verb, meeting.PetitionerId);
                await change(meeting, unit);
                unit.Rings(LiveTopic.Meetings);
            },
            ct,
            verb);
}
