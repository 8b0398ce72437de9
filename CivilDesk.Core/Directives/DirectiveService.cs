using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Directives;

/// <summary>The verbs of the directive ledger: ordered, followed, chased, confirmed, closed.</summary>
public sealed class DirectiveService(WriteUnit writes, DirectiveRegister register, DeskClock clock)
{
    /// <summary>지시: orders something of a department, from a case, a meeting or a visit.</summary>
    public Task<CaseNumber> OrderAsync(Actor actor, CommandId command, DirectiveOrder order, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepDirectives,
            command,
            async unit =>
            {
                await RequireComplaintAsync(unit, order.Source is DirectiveSource.Complaint ? order.SourceId : null, ct);
                return await OrderAsync(unit, order, ct);
            },
            ct);

    /// <summary>The mayor's word: one sentence becomes a draft in the team leader's queue.</summary>
    public Task<CaseNumber> GiveWordAsync(Actor actor, CommandId command, string text, long? complaintId, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.GiveWord,
            command,
            async unit =>
            {
                await RequireComplaintAsync(unit, complaintId, ct);
                var source = complaintId is null ? DirectiveSource.Board : DirectiveSource.Complaint;
                return Enter(unit, Directive.Word(await NextAsync(unit, ct), text, source, complaintId, clock), "word-given");
            },
            ct);

    public Task IssueAsync(Actor actor, CommandId command, long id, int version, string departmentCode, DateOnly dueOn, CancellationToken ct) =>
        IssueAsync(actor, command, id, version, new DirectiveAssignment(departmentCode, dueOn), ct);

    /// <summary>The team leader gives the mayor's word a department, a day and a kind.</summary>
    public Task IssueAsync(Actor actor, CommandId command, long id, int version, DirectiveAssignment assignment, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.KeepDirectives,
            command,
            id,
            version,
            "issued",
            async (directive, unit) =>
            {
                await RequireDepartmentsAsync(unit, assignment, ct);
                directive.Issue(assignment, clock);
                return assignment.DepartmentCode;
            },
            ct);

    public Task ReportAsync(Actor actor, CommandId command, long id, int version, string progress, bool asksCompletion, CancellationToken ct) =>
        ReportAsync(actor, command, id, version, new ProgressReport(progress, asksCompletion), ct);

    /// <summary>Progress in the department's words; an officer may report where the own department leads or supports, and ask completion where it leads.</summary>
    public Task ReportAsync(Actor actor, CommandId command, long id, int version, ProgressReport report, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ReportProgress,
            command,
            async unit =>
            {
                var directive = await unit.LoadAsync<Directive>(id, version, ct);
                await RequireOwnAsync(unit, directive, report.AsksCompletion, ct);
                unit.Add(directive.Report(report, unit.Authority, clock));
                unit.Record(directive, report.AsksCompletion ? "completion-asked" : "progress-reported", detail: $"{directive.Percent}%");
                unit.Rings(LiveTopic.Directives);
            },
            ct);

    public Task ConfirmAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        ChangeAsync(actor, Permission.ConfirmDirective, command, id, version, "confirmed", (directive, _) => directive.Confirm(clock), ct);

    /// <summary>Not confirmed: back to the department, with what is missing.</summary>
    public Task SendBackAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        ChangeAsync(
            actor, Permission.ConfirmDirective, command, id, version, "sent-back", (directive, unit) => unit.Add(directive.SendBack(reason, unit.Authority, clock)), ct);

    /// <summary>Writes down that the mayor was told how it stands; what cannot be done or never ends may be closed from then on.</summary>
    public Task ReportToMayorAsync(Actor actor, CommandId command, long id, int version, DateOnly toldOn, CancellationToken ct) =>
        ChangeAsync(
            actor, Permission.KeepDirectives, command, id, version, "reported-to-mayor", (directive, _) => directive.ReportToMayor(toldOn, clock), ct);

    /// <summary>종결: cannot be done, or recurs for ever.</summary>
    public Task CloseAsync(Actor actor, CommandId command, long id, int version, DirectiveClosing closing, string reason, CancellationToken ct) =>
        ChangeAsync(actor, Permission.ConfirmDirective, command, id, version, "closed", (directive, _) => directive.Close(closing, reason, clock), ct);

    /// <summary>장기검토: what was found, and when it is looked at again; a directive of another kind becomes a long-term one.</summary>
    public Task ReviewAsync(Actor actor, CommandId command, long id, int version, string finding, DateOnly? nextReviewOn, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.KeepDirectives,
            command,
            id,
            version,
            "reviewed",
            (directive, unit) => unit.Add(directive.Review(finding, nextReviewOn, unit.Authority, clock)),
            ct);

    /// <summary>기한 변경: another day of completion, with the reason.</summary>
    public Task MoveDueAsync(Actor actor, CommandId command, long id, int version, DateOnly dueOn, string reason, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.KeepDirectives,
            command,
            id,
            version,
            "due-moved",
            (directive, unit) =>
            {
                var line = directive.MoveDue(dueOn, reason, unit.Authority, clock);
                unit.Add(line);
                return Task.FromResult<string?>($"{line.DueBefore:yyyy-MM-dd} → {line.DueAfter:yyyy-MM-dd}");
            },
            ct);

    /// <summary>독촉: the department is asked again.</summary>
    public Task RemindAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        ChangeAsync(actor, Permission.KeepDirectives, command, id, version, "reminded", (directive, _) => directive.Remind(clock), ct);

    /// <summary>Writes down the number under which the approval system keeps it.</summary>
    public Task RegisterDocumentAsync(Actor actor, CommandId command, long id, int version, string externalDocumentNumber, CancellationToken ct) =>
        ChangeAsync(
            actor, Permission.KeepDirectives, command, id, version, "document-registered", (directive, _) => directive.Register(externalDocumentNumber), ct);

    public Task<PageOf<DirectiveRow>> ListAsync(Actor actor, DirectiveFilter filter, int skip, int take, CancellationToken ct) =>
        register.ListAsync(actor, filter, skip, take, ct);

    public Task<OpenedDirective> OpenAsync(Actor actor, CaseNumber number, CancellationToken ct) => register.OpenAsync(actor, number, ct);

    /// <summary>Orders inside another verb's save: a meeting's promise becomes a directive at once.</summary>
    internal static async Task<CaseNumber> OrderAsync(WriteContext unit, DirectiveOrder order, CancellationToken ct)
    {
        await RequireDepartmentsAsync(unit, order.Assignment, ct);
        return Enter(unit, Directive.Order(await NextAsync(unit, ct), order, unit.Clock), "ordered");
    }

    private static Task<CaseNumber> NextAsync(WriteContext unit, CancellationToken ct) => unit.NextNumberAsync(CaseLedger.Directives, ct);

    private static async Task RequireComplaintAsync(WriteContext unit, long? complaintId, CancellationToken ct)
    {
        if (complaintId is { } id && !await unit.Db.Set<Complaint>().AnyAsync(complaint => complaint.Id == id, ct))
        {
            throw new DeskRuleException("record.not-found");
        }
    }

    private static async Task RequireDepartmentsAsync(WriteContext unit, DirectiveAssignment assignment, CancellationToken ct)
    {
        foreach (var code in assignment.Supporting.Select(support => support.DepartmentCode).Prepend(assignment.DepartmentCode))
        {
            await CodeService.RequireAsync(unit.Db, CodeList.Department, code, "code.unknown-department", ct);
        }
    }

    private static async Task RequireOwnAsync(WriteContext unit, Directive directive, bool asksCompletion, CancellationToken ct)
    {
        if (unit.Authority is not { Role: Role.DepartmentOfficer, DepartmentCode: var own } || directive.DepartmentCode == own)
        {
            return;
        }

        if (!await DirectiveRegister.Visible(unit.Db, unit.Authority).AnyAsync(seen => seen.Id == directive.Id, ct))
        {
            throw new DeskRuleException("permission.denied");
        }

        if (asksCompletion)
        {
            throw new DeskRuleException("directive.only-lead-asks");
        }
    }

    private static CaseNumber Enter(WriteContext unit, Directive directive, string verb)
    {
        unit.Add(directive);
        unit.Record(directive, verb, detail: directive.Number.ToString());
        unit.Rings(LiveTopic.Directives);
        return directive.Number;
    }

    private Task ChangeAsync(
        Actor actor, Permission permission, CommandId command, long id, int version, string verb, Action<Directive, WriteContext> change, CancellationToken ct) =>
        ChangeAsync(
            actor,
            permission,
            command,
            id,
            version,
            verb,
            (directive, unit) =>
            {
                change(directive, unit);
                return Task.FromResult<string?>(null);
            },
            ct);

    private Task ChangeAsync(
        Actor actor, Permission permission, CommandId command, long id, int version, string verb, Func<Directive, WriteContext, Task<string?>> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            permission,
            command,
            async unit =>
            {
                var directive = await unit.LoadAsync<Directive>(id, version, ct);
                var detail = await change(directive, unit);
                unit.Record(directive, verb, detail: detail);
                unit.Rings(LiveTopic.Directives);
            },
            ct,
            verb);
}
