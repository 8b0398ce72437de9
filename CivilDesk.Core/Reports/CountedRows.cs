using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Reports;

/// <summary>Gives the numbers of a frozen list their present titles.</summary>
internal static class CountedRows
{
    public static async Task<IReadOnlyList<CountedRow>> ReadAsync(DeskDb db, IReadOnlyList<CountedItem> items, CancellationToken ct)
    {
        var cases = Of(CountedKind.Complaint, CountedKind.FollowUp, CountedKind.Satisfaction);
        var (meetings, visits, directives) = (Of(CountedKind.Meeting), Of(CountedKind.FieldVisit), Of(CountedKind.Directive));
        var titles = new Dictionary<(CountedKind, CaseNumber), string>();
        await AddAsync(CountedKind.Complaint, db.Set<Complaint>().Where(c => cases.Contains(c.Number)).Select(c => new Titled(c.Number, c.Title)));
        await AddAsync(CountedKind.Meeting, db.Set<Meeting>().Where(m => meetings.Contains(m.Number)).Select(m => new Titled(m.Number, m.Subject)));
        await AddAsync(CountedKind.FieldVisit, db.Set<FieldVisit>().Where(v => visits.Contains(v.Number)).Select(v => new Titled(v.Number, v.Place)));
        await AddAsync(CountedKind.Directive, db.Set<Directive>().Where(d => directives.Contains(d.Number)).Select(d => new Titled(d.Number, d.Text)));
        return [.. items.Select(item => new CountedRow(item.Kind, item.Number, item.On, titles.GetValueOrDefault((Ledger(item.Kind), item.Number)) ?? "", item.Department is "" ? null : item.Department))];

        List<CaseNumber> Of(params CountedKind[] kinds) => [.. items.Where(item => kinds.Contains(item.Kind)).Select(item => item.Number).Distinct()];

        async Task AddAsync(CountedKind kind, IQueryable<Titled> found)
        {
            foreach (var titled in await found.ToListAsync(ct))
            {
                titles[(kind, titled.Number)] = titled.Title;
            }
        }
    }

    private static CountedKind Ledger(CountedKind kind) => kind is CountedKind.FollowUp or CountedKind.Satisfaction ? CountedKind.Complaint : kind;

    private sealed record Titled(CaseNumber Number, string Title);
}
