using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that does what is done to directives.</summary>
internal sealed class DirectiveVerbs(DirectiveService directives, DemoPeople people)
{
    /// <summary>A directive that stands by itself: an order on a case, or the mayor's word.</summary>
    public void Enter(DayBook book, PlannedDirective directive)
    {
        book.Enter(directive.OrderedAt, async (db, ct) =>
        {
            var number = directive.IsWord
                ? await directives.GiveWordAsync(people.Mayor, CommandId.None, directive.Text, directive.Case?.Id, ct)
                : await directives.OrderAsync(people.Leader, CommandId.None, Order(directive), ct);
            directive.Id = await db.Set<Directive>().Where(stored => stored.Number == number).Select(stored => stored.Id).SingleAsync(ct);
        });
        book.Enter(directive.IssuedAt, async (db, ct) => await directives.IssueAsync(
            people.Leader, CommandId.None, directive.Id, await db.VersionAsync<Directive>(directive.Id, ct), directive.DepartmentCode, directive.DueOn, ct));
        FollowUp(book, directive);
    }

    private static DirectiveOrder Order(PlannedDirective directive) =>
        new(directive.Text, directive.Source, directive.Case?.Id, directive.DepartmentCode, directive.DueOn)
        {
            Kind = directive.Kind,
            ReviewOn = directive.ReviewOn,
            Supporting = directive.SupportedBy is { } department ? [new(department)] : [],
        };

    /// <summary>Promises come into the ledger with the result that records them.</summary>
    public static async Task RecogniseAsync(DeskDb db, DirectiveSource source, long sourceId, IReadOnlyList<PlannedDirective> promises, CancellationToken ct)
    {
        var entered = await db.Set<Directive>()
            .Where(directive => directive.Source == source && directive.SourceId == sourceId)
            .OrderBy(directive => directive.Number)
            .Select(directive => directive.Id)
            .ToListAsync(ct);
        foreach (var (promise, id) in promises.Zip(entered))
        {
            promise.Id = id;
        }
    }

    public void FollowUp(DayBook book, PlannedDirective directive)
    {
        foreach (var report in directive.Reports)
        {
            var reporter = directive.DepartmentCode == DemoPeople.OfficersDepartment ? people.Officer : people.Clerk;
            book.Enter(report.At, async (db, ct) => await directives.ReportAsync(
                reporter, CommandId.None, directive.Id, await db.VersionAsync<Directive>(directive.Id, ct), report.Text, report.AsksCompletion, ct));
        }

        foreach (var review in directive.Reviews)
        {
            book.Enter(review.At, async (db, ct) => await directives.ReviewAsync(
                people.Leader, CommandId.None, directive.Id, await db.VersionAsync<Directive>(directive.Id, ct), review.Finding, review.NextOn, ct));
        }

        book.Enter(directive.ConfirmedAt, async (db, ct) => await directives.ConfirmAsync(
            people.Leader, CommandId.None, directive.Id, await db.VersionAsync<Directive>(directive.Id, ct), ct));
    }
}
