using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Directives;

/// <summary>The reads of the directive ledger: the lists, and one directive opened. An officer sees what the own department leads or supports.</summary>
public sealed class DirectiveRegister(DeskReads reads, DeskClock clock)
{
    public Task<PageOf<DirectiveRow>> ListAsync(Actor actor, DirectiveFilter filter, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var found = Filtered(db, filter, authority);
                var page = found.OrderByDescending(directive => directive.Number).Skip(skip).Take(Math.Clamp(take, 1, PageOf<DirectiveRow>.LargestPage));
                return new PageOf<DirectiveRow>(await RowsAsync(page, ct), await found.CountAsync(ct));
            },
            ct);

    public Task<OpenedDirective> OpenAsync(Actor actor, CaseNumber number, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var row = (await RowsAsync(Visible(db, authority).Where(directive => directive.Number == number), ct)).SingleOrDefault()
                    ?? throw new DeskRuleException("record.not-found");
                return new OpenedDirective(
                    row,
                    await db.Set<SupportingDepartment>().Where(s => s.DirectiveId == row.Id).OrderBy(s => s.DepartmentCode).Select(s => new DepartmentSupport(s.DepartmentCode, s.DueOn)).ToListAsync(ct),
                    await ProgressAsync(db, row.Id, ct));
            },
            ct);

    /// <summary>What the person may see at all.</summary>
    internal static IQueryable<Directive> Visible(DeskDb db, Authority authority) => authority.Role is Role.DepartmentOfficer
        ? db.Set<Directive>().Where(d => d.DepartmentCode == authority.DepartmentCode || d.Supporting.Any(support => support.DepartmentCode == authority.DepartmentCode))
        : db.Set<Directive>();

    internal static async Task<IReadOnlyList<DirectiveRow>> RowsAsync(IQueryable<Directive> directives, CancellationToken ct) =>
        await directives
            .Select(d => new DirectiveRow(d.Id, d.Version, d.Number, d.Text, d.Source, d.SourceId, d.DepartmentCode, d.OrderedOn, d.DueOn, d.Status, d.Progress, d.DoneOn)
            {
                Kind = d.Kind,
                Percent = d.Percent,
                ReviewOn = d.ReviewOn,
                Reminders = d.Reminders,
                LastRemindedOn = d.LastRemindedOn,
                ReportedToMayorOn = d.ReportedToMayorOn,
                Closing = d.Closing,
                ClosingReason = d.ClosingReason,
                ClosedOn = d.ClosedOn,
                ExternalDocumentNumber = d.ExternalDocumentNumber,
            })
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<ProgressLine>> ProgressAsync(DeskDb db, long id, CancellationToken ct) =>
        await db.Set<DirectiveProgress>()
            .Where(line => line.DirectiveId == id)
            .OrderBy(line => line.Id)
            .Select(line => new ProgressLine(
                line.Kind,
                line.SaidOn,
                line.Percent,
                line.Text,
                db.Set<DeskAccount>().Where(account => account.Id == line.AccountId).Select(account => account.DisplayName).FirstOrDefault() ?? "",
                line.DepartmentCode,
                line.ExternalDocumentNumber)
            {
                DueBefore = line.DueBefore,
                DueAfter = line.DueAfter,
            })
            .ToListAsync(ct);

    private IQueryable<Directive> Filtered(DeskDb db, DirectiveFilter filter, Authority authority)
    {
        var found = Visible(db, authority).In(filter.View, clock);
        found = filter.Source is { } source ? found.Where(d => d.Source == source) : found;
        found = filter.SourceId is { } sourceId ? found.Where(d => d.SourceId == sourceId) : found;
        found = filter.DepartmentCode is { } department ? found.Where(d => d.DepartmentCode == department) : found;
        found = filter.WithoutDepartment ? found.Where(d => d.DepartmentCode == null) : found;
        found = filter.Kind is { } kind ? found.Where(d => d.Kind == kind) : found;
        found = filter.OrderedFrom is { } from ? found.Where(d => d.OrderedOn >= from) : found;
        return filter.OrderedTo is { } to ? found.Where(d => d.OrderedOn <= to) : found;
    }
}
