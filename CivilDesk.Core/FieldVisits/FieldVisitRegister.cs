using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.FieldVisits;

/// <summary>The reads of the visit ledger: the lists, and one visit opened. An officer sees the visits to the own department's cases.</summary>
public sealed class FieldVisitRegister(DeskReads reads, DeskClock clock)
{
    public Task<PageOf<FieldVisitRow>> ListAsync(Actor actor, FieldVisitFilter filter, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var found = Filtered(db, filter, authority);
                var page = found.OrderByDescending(v => v.Number).Skip(skip).Take(Math.Clamp(take, 1, PageOf<FieldVisitRow>.LargestPage));
                return new PageOf<FieldVisitRow>(await RowsAsync(db, page, ct), await found.CountAsync(ct));
            },
            ct);

    public Task<OpenedFieldVisit> OpenAsync(Actor actor, CaseNumber number, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var chosen = Visible(db, authority).Where(v => v.Number == number);
                var visit = await chosen.SingleOrDefaultAsync(ct) ?? throw new DeskRuleException("record.not-found");
                return new OpenedFieldVisit(
                    (await RowsAsync(db, chosen, ct)).Single(),
                    visit.Present,
                    visit.Report,
                    visit.ExternalDocumentNumber,
                    visit.ReplyChannel,
                    await StopsAsync(db, visit.Id, ct),
                    await db.Set<PreparationItem>().Where(i => i.FieldVisitId == visit.Id).OrderBy(i => i.Id).Select(i => new PreparationLine(i.Id, i.Kind, i.Text, i.DoneOn)).ToListAsync(ct),
                    await DecisionBook.ReadAsync(db, DirectiveSource.FieldVisit, visit.Id, ct));
            },
            ct);

    /// <summary>What the person may see at all.</summary>
    internal static IQueryable<FieldVisit> Visible(DeskDb db, Authority authority)
    {
        if (authority.Role is not Role.DepartmentOfficer)
        {
            return db.Set<FieldVisit>();
        }

        var own = db.Set<Complaint>().Where(c => c.DepartmentCode == authority.DepartmentCode).Select(c => (long?)c.Id);
        return db.Set<FieldVisit>().Where(v => own.Contains(v.ComplaintId) || v.Stops.Any(stop => own.Contains(stop.ComplaintId)));
    }

    private static async Task<IReadOnlyList<FieldVisitRow>> RowsAsync(DeskDb db, IQueryable<FieldVisit> visits, CancellationToken ct) =>
        await visits
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
                v.Seen)
            {
                MeetingId = v.MeetingId,
                IsMayorsWish = v.IsMayorsWish,
                StartsAt = v.StartsAt,
                EndsAt = v.EndsAt,
                Stops = v.Stops.Count,
                ToMakeReady = v.ToMakeReady,
                CarriedOutOn = v.CarriedOutOn,
                ResultDueOn = v.ResultDueOn,
                ReportedOn = v.ReportedOn,
                OwesReplies = v.OwesReplies,
                RepliesSentOn = v.RepliesSentOn,
                CancelReason = v.CancelReason,
            })
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<StopLine>> StopsAsync(DeskDb db, long visitId, CancellationToken ct) =>
        await db.Set<FieldVisitStop>()
            .Where(stop => stop.FieldVisitId == visitId)
            .OrderBy(stop => stop.Order)
            .Select(stop => new StopLine(
                stop.Id,
                stop.Order,
                stop.Place,
                stop.DongCode,
                db.Set<Complaint>().Where(c => c.Id == stop.ComplaintId).Select(c => (CaseNumber?)c.Number).FirstOrDefault(),
                stop.Note,
                stop.Seen))
            .ToListAsync(ct);

    private IQueryable<FieldVisit> Filtered(DeskDb db, FieldVisitFilter filter, Authority authority)
    {
        var found = Visible(db, authority).In(filter.View, clock);
        found = filter.Status is { } status ? found.Where(v => v.Status == status) : found;
        found = filter.ComplaintId is { } complaint ? found.Where(v => v.ComplaintId == complaint || v.Stops.Any(stop => stop.ComplaintId == complaint)) : found;
        found = filter.From is { } from ? found.Where(v => v.PlannedOn >= from) : found;
        return filter.To is { } to ? found.Where(v => v.PlannedOn <= to) : found;
    }
}
