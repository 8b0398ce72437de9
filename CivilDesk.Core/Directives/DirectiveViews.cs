using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Directives;

/// <summary>
/// One definition per list: the ledger, the queue, the board and the ledger of promises all count by it.
/// Kept, on the way, late, long-term, closed otherwise and drafts divide all directives without rest.
/// </summary>
internal static class DirectiveViews
{
    public static IQueryable<Directive> In(this IQueryable<Directive> all, DirectiveView view, DeskClock clock)
    {
        var today = clock.Today;
        return view switch
        {
            DirectiveView.Drafts => all.Where(d => d.Status == DirectiveStatus.Draft),
            DirectiveView.Open => all.Where(d => d.Status != DirectiveStatus.Done && d.Status != DirectiveStatus.Closed),
            DirectiveView.Late => WithDepartment(all).Where(d => (d.Kind == DirectiveKind.LongTerm ? d.ReviewOn : d.DueOn) < today),
            DirectiveView.CompletionAsked => all.Where(d => d.Status == DirectiveStatus.CompletionAsked),
            DirectiveView.Done or DirectiveView.Kept => all.Where(d => d.Status == DirectiveStatus.Done),
            DirectiveView.LongTerm => WithDepartment(all).Where(d => d.Kind == DirectiveKind.LongTerm && d.ReviewOn >= today),
            DirectiveView.ReviewDue => WithDepartment(all).Where(d => d.Kind == DirectiveKind.LongTerm && d.ReviewOn <= today),
            DirectiveView.OnTheWay => WithDepartment(all).Where(d => d.Kind != DirectiveKind.LongTerm && d.DueOn >= today),
            DirectiveView.ClosedOtherwise => all.Where(d => d.Status == DirectiveStatus.Closed),
            _ => all,
        };
    }

    private static IQueryable<Directive> WithDepartment(IQueryable<Directive> all) =>
        all.Where(d => d.Status == DirectiveStatus.UnderWay || d.Status == DirectiveStatus.CompletionAsked);
}
