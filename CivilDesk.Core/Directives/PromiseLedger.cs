using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Directives;

/// <summary>약속 이행 대장: what the mayor ordered and promised, kept or not. Each number opens the list of <see cref="DirectiveFilter"/> with as many rows.</summary>
public sealed class PromiseLedger(DeskReads reads, DeskClock clock)
{
    /// <summary>The views of the tally, in its order: together they are all directives, each once.</summary>
    private static readonly DirectiveView[] s_parts =
    [
        DirectiveView.Kept, DirectiveView.OnTheWay, DirectiveView.Late, DirectiveView.LongTerm, DirectiveView.ClosedOtherwise, DirectiveView.Drafts,
    ];

    /// <summary>The directives given from one day to another, both included; of one source when named (meetings, visits).</summary>
    public Task<PromiseSheet> ReadAsync(Actor actor, DateOnly from, DateOnly to, DirectiveSource? source, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var given = DirectiveRegister.Visible(db, authority).Where(d => d.OrderedOn >= from && d.OrderedOn <= to && (source == null || d.Source == source));
                var counts = new List<Count>();
                foreach (var part in s_parts)
                {
                    counts.AddRange(await given.In(part, clock)
                        .GroupBy(d => new { d.OrderedOn.Year, d.OrderedOn.Month, d.DepartmentCode })
                        .Select(g => new Count(part, new DateOnly(g.Key.Year, g.Key.Month, 1), g.Key.DepartmentCode, g.Count()))
                        .ToListAsync(ct));
                }

                return new PromiseSheet(
                    from,
                    to,
                    Tally(counts),
                    [.. counts.GroupBy(c => c.Month).OrderBy(g => g.Key).Select(g => new PromiseRow<DateOnly>(g.Key, Tally(g)))],
                    [.. counts.GroupBy(c => c.DepartmentCode).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new PromiseRow<string?>(g.Key, Tally(g)))]);
            },
            ct);

    internal static async Task<PromiseTally> CountAsync(IQueryable<Directive> directives, DeskClock clock, CancellationToken ct)
    {
        var counts = new List<Count>();
        foreach (var part in s_parts)
        {
            counts.Add(new(part, default, null, await directives.In(part, clock).CountAsync(ct)));
        }

        return Tally(counts);
    }

    private static PromiseTally Tally(IEnumerable<Count> counts)
    {
        var of = counts.ToLookup(count => count.Part, count => count.Number);
        int Sum(DirectiveView part) => of[part].Sum();
        return new(
            Sum(DirectiveView.Kept), Sum(DirectiveView.OnTheWay), Sum(DirectiveView.Late), Sum(DirectiveView.LongTerm), Sum(DirectiveView.ClosedOtherwise), Sum(DirectiveView.Drafts));
    }

    private sealed record Count(DirectiveView Part, DateOnly Month, string? DepartmentCode, int Number);
}
