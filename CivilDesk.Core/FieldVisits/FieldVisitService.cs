using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.FieldVisits;

/// <summary>The verbs of the visit ledger: planned, prepared, carried out, reported, the citizens told.</summary>
public sealed class FieldVisitService(WriteUnit writes, FieldVisitRegister register)
{
    public Task<CaseNumber> PlanAsync(Actor actor, CommandId command, FieldVisitPlan plan, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepFieldVisits,
            command,
            async unit =>
            {
                var known = await CheckAsync(unit, plan, ct);
                var visit = FieldVisit.Plan(await unit.NextNumberAsync(CaseLedger.FieldVisits, ct), known, unit.Clock);
                unit.Add(visit);
                unit.Record(visit, "planned", detail: visit.Number.ToString());
                unit.Rings(LiveTopic.FieldVisits);
                return visit.Number;
            },
            ct);

    /// <summary>Another day or hour; not an hour when none is given.</summary>
    public Task MoveAsync(Actor actor, CommandId command, long id, int version, DateOnly plannedOn, TimeOnly? at, int? minutes, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "moved", (visit, unit) => visit.Move(plannedOn, at, minutes, unit.Clock), ct);

    public Task CancelAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "cancelled", (visit, _) => visit.Cancel(reason), ct);

    /// <summary>Adds a line of its own to the preparation list.</summary>
    public Task AddToPreparationAsync(Actor actor, CommandId command, long id, int version, string text, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "preparation-added", (visit, _) => visit.AddToPreparation(text), ct);

    /// <summary>Ticks one line of the preparation list, or takes the tick back.</summary>
    public Task MakeReadyAsync(Actor actor, CommandId command, long id, int version, long itemId, bool isDone, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "prepared", (visit, unit) => visit.MakeReady(itemId, isDone, unit.Clock), ct);

    /// <summary>Records what was seen; what was ordered on the spot becomes a directive in the same save.</summary>
    public Task CarryOutAsync(Actor actor, CommandId command, long id, int version, FieldVisitResult result, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "carried-out",
            async (visit, unit) =>
            {
                visit.CarryOut(result, unit.Clock);
                await DecisionBook.KeepAsync(unit, DirectiveSource.FieldVisit, visit.Id, result.Promises, result.Decisions, ct);
            },
            ct);

    /// <summary>결과 보고.</summary>
    public Task ReportResultAsync(Actor actor, CommandId command, long id, int version, VisitReport report, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "result-reported", (visit, unit) => visit.ReportResult(report, unit.Clock), ct);

    /// <summary>회신: the citizens who asked have been told.</summary>
    public Task SendRepliesAsync(Actor actor, CommandId command, long id, int version, ReplyChannel channel, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "replies-sent", (visit, unit) => visit.SendReplies(channel, unit.Clock), ct);

    public Task<PageOf<FieldVisitRow>> ListAsync(Actor actor, FieldVisitStatus? status, long? complaintId, int skip, int take, CancellationToken ct) =>
        register.ListAsync(actor, new(Status: status, ComplaintId: complaintId), skip, take, ct);

    public Task<PageOf<FieldVisitRow>> ListAsync(Actor actor, FieldVisitFilter filter, int skip, int take, CancellationToken ct) =>
        register.ListAsync(actor, filter, skip, take, ct);

    public Task<OpenedFieldVisit> OpenAsync(Actor actor, CaseNumber number, CancellationToken ct) => register.OpenAsync(actor, number, ct);

    // A visit that a meeting brought belongs to the meeting's case.
    private static async Task<FieldVisitPlan> CheckAsync(WriteContext unit, FieldVisitPlan plan, CancellationToken ct)
    {
        if (plan.MeetingId is { } meetingId)
        {
            var meeting = await unit.Db.Set<Meeting>().Where(m => m.Id == meetingId).Select(m => new { m.ComplaintId }).SingleOrDefaultAsync(ct)
                ?? throw new DeskRuleException("record.not-found");
            plan = plan with { ComplaintId = plan.ComplaintId ?? meeting.ComplaintId };
        }

        foreach (var dong in plan.Stops.Select(stop => stop.DongCode).Prepend(plan.DongCode).Distinct())
        {
            await CodeService.RequireAsync(unit.Db, CodeList.Dong, dong, "code.unknown-dong", ct);
        }

        foreach (var complaint in plan.Stops.Select(stop => stop.ComplaintId).Prepend(plan.ComplaintId).OfType<long>().Distinct())
        {
            if (!await unit.Db.Set<Complaint>().AnyAsync(c => c.Id == complaint, ct))
            {
                throw new DeskRuleException("record.not-found");
            }
        }

        return plan;
    }

    private Task ChangeAsync(Actor actor, CommandId command, long id, int version, string verb, Action<FieldVisit, WriteContext> change, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            verb,
            (visit, unit) =>
            {
                change(visit, unit);
                return Task.CompletedTask;
            },
            ct);

    private Task ChangeAsync(
        Actor actor, CommandId command, long id, int version, string verb, Func<FieldVisit, WriteContext, Task> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepFieldVisits,
            command,
            async unit =>
            {
                var visit = await unit.LoadAsync<FieldVisit>(id, version, ct);
                await unit.Db.Entry(visit).Collection(v => v.Stops).LoadAsync(ct);
                await unit.Db.Entry(visit).Collection(v => v.Preparation).LoadAsync(ct);

                // Before the change: what the verb itself begins stands after it in the thread.
                unit.Record(visit, verb);
                await change(visit, unit);
                unit.Rings(LiveTopic.FieldVisits);
            },
            ct,
            verb);
}
