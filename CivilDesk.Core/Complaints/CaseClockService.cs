using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Complaints;

/// <summary>The verbs on a case's clock: what stops it and starts it again, and the team leader's extension.</summary>
public sealed class CaseClockService(WriteUnit writes, CurrentCalendar calendar)
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
            async (complaint, unit) =>
            {
                complaint.Suspend(order, (await calendar.ReadAsync(unit.Db, ct)).Calendar, unit.Authority.AccountId, unit.Clock);
                return order.Kind.ToString();
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
            async (complaint, unit) =>
            {
                complaint.Resume(suspensionId, to, (await calendar.ReadAsync(unit.Db, ct)).Calendar, unit.Clock);
                return null;
            },
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
            async (complaint, unit) =>
            {
                complaint.Lengthen(suspensionId, respondBy, (await calendar.ReadAsync(unit.Db, ct)).Calendar);
                return null;
            },
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
            async (complaint, unit) =>
            {
                complaint.Extend(order, (await calendar.ReadAsync(unit.Db, ct)).Calendar, unit.Authority.AccountId, unit.Clock);
                return order.Reason.ToString();
            },
            ct);
}
