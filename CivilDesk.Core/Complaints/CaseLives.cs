using CivilDesk.Core.Accounts;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

/// <summary>Reads what hangs on a case.</summary>
internal static class CaseLives
{
    private static readonly string[] s_names = [nameof(Complaint.PetitionerName), nameof(Complaint.Representative)];

    public static async Task<CaseLife> ReadAsync(DeskDb db, Complaint c, WorkingCalendar calendar, bool clear, CancellationToken ct) => new()
    {
        Suspensions = [.. c.Suspensions.OrderBy(s => s.Id).Select(s => new SuspensionLine(s.Id, s.Kind, s.From, s.To, s.Basis, s.Reason, s.Evidence, s.RespondBy, s.Lengthened, s.CameBack, s.NotifiedAt))],
        Extensions = [.. c.Extensions.OrderBy(e => e.Id).Select(e => new ExtensionLine(e.Id, e.Length, e.Reason, e.Explanation, e.PetitionerConsents, e.DueBefore, e.DecidedAt, e.NotifiedAt))],
        Transfers = [.. c.Transfers.OrderBy(t => t.Id).Select(t => new TransferLine(t.At, t.FromDepartment, t.ToDepartment, t.Reason))],
        Parts = [.. c.Parts.OrderBy(p => p.Id).Select(p => new PartLine(p.Id, p.DepartmentCode, p.Question, p.DueOn, p.FirstDueOn, p.Answer, p.AskedAt, p.AnsweredAt))],
        Changes = await ChangesAsync(db, c.Id, clear, ct),
        Links = await LinksAsync(db, c.Id, ct),
        Timers = CaseTimers.Of(c, calendar),
        Warnings = CaseWarnings.Of(c, calendar),
        RefusalReason = c.RefusalReason,
        Remedy = c.Remedy,
        ProcessedEnteredAt = c.ProcessedEnteredAt,
        BackDateReason = c.BackDateReason,
        Representative = clear || c.Representative is null ? c.Representative : Masking.Name(c.Representative),
        Signers = c.Signers,
        Households = c.Households,
        WentOrdinaryWay = c.WentOrdinaryWay,
        PreferredChannel = c.PreferredChannel,
        Agency = c.Agency,
        AgencyAnsweredOn = c.AgencyAnsweredOn,
        ExceptionReason = c.ExceptionReason,
        CommitteeReviewedOn = c.CommitteeReviewedOn,
        NeedsAudit = c.NeedsAudit,
        EarlierNumber = c.EarlierNumber,
        DocumentNumber = c.DocumentNumber,
        DocumentOn = c.DocumentOn,
    };

    private static async Task<IReadOnlyList<ChangeLine>> ChangesAsync(DeskDb db, long id, bool clear, CancellationToken ct)
    {
        var changes = await db.Set<CaseChange>().AsNoTracking()
            .Where(change => change.ComplaintId == id)
            .OrderBy(change => change.Id)
            .Select(change => new ChangeLine(
                change.At,
                db.Set<DeskAccount>().Where(account => account.Id == change.By).Select(account => account.DisplayName).FirstOrDefault() ?? "",
                change.Field,
                change.Before,
                change.After,
                change.Reason))
            .ToListAsync(ct);
        string? Shown(string field, string? value) => clear || value is null || !s_names.Contains(field) ? value : Masking.Name(value);
        return [.. changes.Select(change => change with { Before = Shown(change.Field, change.Before), After = Shown(change.Field, change.After) })];
    }

    private static async Task<IReadOnlyList<LinkLine>> LinksAsync(DeskDb db, long id, CancellationToken ct)
    {
        var earlier = db.Set<CaseLink>().Where(link => link.ComplaintId == id)
            .Join(db.Set<Complaint>(), link => link.EarlierId, c => c.Id, (link, c) => new LinkLine(link.Kind, c.Number, c.Title, c.ReceivedOn, c.Status, c.Outcome, true));
        var later = db.Set<CaseLink>().Where(link => link.EarlierId == id)
            .Join(db.Set<Complaint>(), link => link.ComplaintId, c => c.Id, (link, c) => new LinkLine(link.Kind, c.Number, c.Title, c.ReceivedOn, c.Status, c.Outcome, false));
        return [.. (await earlier.ToListAsync(ct)).Concat(await later.ToListAsync(ct)).OrderBy(link => link.Number)];
    }
}
