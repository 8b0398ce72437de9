using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Directives;

/// <summary>The verbs of the directive ledger: ordered, followed, confirmed.</summary>
public sealed class DirectiveService(WriteUnit writes, DeskReads reads, DeskClock clock)
{
    /// <summary>지시: orders something of a department, from a case, a meeting or a visit.</summary>
    public Task<CaseNumber> OrderAsync(Actor actor, CommandId command, DirectiveOrder order, CancellationToken ct) =>
        writes.ExecuteAsync(actor, Permission.KeepDirectives, command, unit => OrderAsync(unit, order, ct), ct);

    /// <summary>The mayor's word: one sentence becomes a draft in the team leader's queue.</summary>
    public Task<CaseNumber> GiveWordAsync(Actor actor, CommandId command, string text, long? complaintId, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.GiveWord,
            command,
            async unit =>
            {
                if (complaintId is { } id && !await unit.Db.Set<Complaint>().AnyAsync(complaint => complaint.Id == id, ct))
                {
                    throw new DeskRuleException("record.not-found");
                }

                var source = complaintId is null ? DirectiveSource.Board : DirectiveSource.Complaint;
                return Enter(unit, Directive.Word(await NextAsync(unit, ct), text, source, complaintId, clock), "word-given");
            },
            ct);

    public Task IssueAsync(Actor actor, CommandId command, long id, int version, string departmentCode, DateOnly dueOn, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.KeepDirectives,
            command,
            id,
            version,
            "issued",
            async (directive, unit) =>
            {
                await RequireDepartmentAsync(unit, departmentCode, ct);
                directive.Issue(departmentCode, dueOn);
            },
            ct);

    /// <summary>Progress in the department's words; an officer may report on the own department's directives only.</summary>
    public Task ReportAsync(Actor actor, CommandId command, long id, int version, string progress, bool asksCompletion, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.ReportProgress,
            command,
            id,
            version,
            asksCompletion ? "completion-asked" : "progress-reported",
            (directive, unit) =>
            {
                if (unit.Authority.Role is Role.DepartmentOfficer && directive.DepartmentCode != unit.Authority.DepartmentCode)
                {
                    throw new DeskRuleException("permission.denied");
                }

                directive.Report(progress, asksCompletion);
                return Task.CompletedTask;
            },
            ct);

    public Task ConfirmAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.ConfirmDirective,
            command,
            id,
            version,
            "confirmed",
            (directive, _) =>
            {
                directive.Confirm(clock);
                return Task.CompletedTask;
            },
            ct);

    public Task<PageOf<DirectiveRow>> ListAsync(Actor actor, DirectiveFilter filter, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var rows = Filtered(db.Set<Directive>(), filter, authority);
                var page = await rows.OrderByDescending(directive => directive.Number)
                    .Skip(skip)
                    .Take(Math.Min(take, PageOf<DirectiveRow>.LargestPage))
                    .Select(d => new DirectiveRow(d.Id, d.Version, d.Number, d.Text, d.Source, d.SourceId, d.DepartmentCode, d.OrderedOn, d.DueOn, d.Status, d.Progress, d.DoneOn))
                    .ToListAsync(ct);
                return new PageOf<DirectiveRow>(page, await rows.CountAsync(ct));
            },
            ct);

    /// <summary>Orders inside another verb's save: a meeting's promise becomes a directive at once.</summary>
    internal static async Task<CaseNumber> OrderAsync(WriteContext unit, DirectiveOrder order, CancellationToken ct)
    {
        await RequireDepartmentAsync(unit, order.DepartmentCode, ct);
        return Enter(unit, Directive.Order(await NextAsync(unit, ct), order, unit.Clock), "ordered");
    }

    private static Task<CaseNumber> NextAsync(WriteContext unit, CancellationToken ct) => unit.NextNumberAsync(CaseLedger.Directives, ct);

    private static Task RequireDepartmentAsync(WriteContext unit, string departmentCode, CancellationToken ct) =>
        CodeService.RequireAsync(unit.Db, CodeList.Department, departmentCode, "code.unknown-department", ct);

    private static CaseNumber Enter(WriteContext unit, Directive directive, string verb)
    {
        unit.Add(directive);
        unit.Record(directive, verb, detail: directive.Number.ToString());
        unit.Rings(LiveTopic.Directives);
        return directive.Number;
    }

    private IQueryable<Directive> Filtered(IQueryable<Directive> all, DirectiveFilter filter, Authority authority)
    {
        var today = clock.Today;
        if (authority.Role is Role.DepartmentOfficer)
        {
            all = all.Where(directive => directive.DepartmentCode == authority.DepartmentCode);
        }

        if (filter.SourceId is { } source)
        {
            all = all.Where(directive => directive.Source == filter.Source && directive.SourceId == source);
        }

        return filter.View switch
        {
            DirectiveView.Drafts => all.Where(directive => directive.Status == DirectiveStatus.Draft),
            DirectiveView.Open => all.Where(directive => directive.Status != DirectiveStatus.Done),
            DirectiveView.Late => all.Where(directive => directive.Status != DirectiveStatus.Done && directive.DueOn < today),
            DirectiveView.CompletionAsked => all.Where(directive => directive.Status == DirectiveStatus.CompletionAsked),
            DirectiveView.Done => all.Where(directive => directive.Status == DirectiveStatus.Done),
            _ => all,
        };
    }

    private Task ChangeAsync(
        Actor actor, Permission permission, CommandId command, long id, int version, string verb, Func<Directive, WriteContext, Task> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            permission,
            command,
            async unit =>
            {
                var directive = await unit.LoadAsync<Directive>(id, version, ct);
                await change(directive, unit);
                unit.Record(directive, verb);
                unit.Rings(LiveTopic.Directives);
            },
            ct,
            verb);
}
