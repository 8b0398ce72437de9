using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Complaints;

/// <summary>The verbs on a case's clock: what stops it and starts it again, and the team leader's extension.</summary>
public sealed class CaseClockService(WriteUnit writes)
{
    /// <summary>정지: a supplement request, an investigation, an outage, …</summary>
    public Task SuspendAsync(Actor actor, CommandId command, long id, int version, SuspensionOrder order, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Suspend,
            command,
            id,
            version,
            "suspended",
            (complaint, unit) =>
            {
                complaint.Suspend(order, CaseWriter.Calendar, unit.Authority.AccountId, unit.Clock);
                return Task.FromResult<string?>(order.Kind.ToString());
            },
            ct);

    /// <summary>The clock runs again from the day after <paramref name="to"/>.</summary>
    public Task ResumeAsync(Actor actor, CommandId command, long id, int version, long suspensionId, DateOnly to, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Resume,
            command,
            id,
            version,
            "resumed",
            (complaint, unit) => ComplaintService.Done(() => complaint.Resume(suspensionId, to, CaseWriter.Calendar, unit.Clock)),
            ct);

    /// <summary>More time to supplement (twice) or to investigate (once).</summary>
    public Task LengthenAsync(Actor actor, CommandId command, long id, int version, long suspensionId, DateOnly? respondBy, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Resume,
            command,
            id,
            version,
            "suspension-lengthened",
            (complaint, _) => ComplaintService.Done(() => complaint.Lengthen(suspensionId, respondBy)),
            ct);

    /// <summary>연장.</summary>
    public Task ExtendAsync(Actor actor, CommandId command, long id, int version, ExtensionOrder order, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Extend,
            command,
            id,
            version,
            "extended",
            (complaint, unit) =>
            {
                complaint.Extend(order, CaseWriter.Calendar, unit.Authority.AccountId, unit.Clock);
                return Task.FromResult<string?>(order.Reason.ToString());
            },
            ct);
}
