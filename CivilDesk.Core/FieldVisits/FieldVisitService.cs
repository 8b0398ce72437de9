using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.FieldVisits;

/// <summary>The verbs of the visit ledger: planned, carried out.</summary>
public sealed class FieldVisitService(WriteUnit writes, DeskReads reads)
{
    public Task<CaseNumber> PlanAsync(Actor actor, CommandId command, FieldVisitPlan plan, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepFieldVisits,
            command,
            async unit =>
            {
                await CodeService.RequireAsync(unit.Db, CodeList.Dong, plan.DongCode, "code.unknown-dong", ct);
                if (plan.ComplaintId is { } complaintId && !await unit.Db.Set<Complaint>().AnyAsync(complaint => complaint.Id == complaintId, ct))
                {
                    throw new DeskRuleException("record.not-found");
                }

                var visit = FieldVisit.Plan(await unit.NextNumberAsync(CaseLedger.FieldVisits, ct), plan, unit.Clock);
                unit.Add(visit);
                unit.Record(visit, "planned", detail: visit.Number.ToString());
                unit.Rings(LiveTopic.FieldVisits);
                return visit.Number;
            },
            ct);

    /// <summary>Records what was seen; what was ordered on the spot becomes a directive in the same save.</summary>
    public Task CarryOutAsync(Actor actor, CommandId command, long id, int version, FieldVisitResult result, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepFieldVisits,
            command,
            async unit =>
            {
                var visit = await unit.LoadAsync<FieldVisit>(id, version, ct);
                visit.CarryOut(result, unit.Clock);
                await DecisionBook.KeepAsync(unit, DirectiveSource.FieldVisit, visit.Id, result.Promises, result.Decisions, ct);

                unit.Record(visit, "carried-out");
                unit.Rings(LiveTopic.FieldVisits);
            },
            ct);

    public Task<PageOf<FieldVisitRow>> ListAsync(Actor actor, FieldVisitStatus? status, long? complaintId, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var visits = db.Set<FieldVisit>().Where(v => (status == null || v.Status == status) && (complaintId == null || v.ComplaintId == complaintId));
                if (authority.Role is Role.DepartmentOfficer)
                {
                    visits = visits.Where(v => db.Set<Complaint>().Any(c => c.Id == v.ComplaintId && c.DepartmentCode == authority.DepartmentCode));
                }

                var page = await visits.OrderByDescending(v => v.Number)
                    .Skip(skip)
                    .Take(Math.Min(take, PageOf<FieldVisitRow>.LargestPage))
                    .Select(v => new FieldVisitRow(
                        v.Id,
                        v.Version,
                        v.Number,
                        v.ComplaintId,
                        db.Set<Complaint>().Where(c => c.Id == v.ComplaintId).Select(c => (CaseNumber?)c.Number).FirstOrDefault(),
                        v.Place,
                        v.DongCode,
                        v.Purpose,
                        v.Status,
                        v.PlannedOn,
                        v.Seen))
                    .ToListAsync(ct);
                return new PageOf<FieldVisitRow>(page, await visits.CountAsync(ct));
            },
            ct);
}
