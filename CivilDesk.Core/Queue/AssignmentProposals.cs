using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Queue;

/// <summary>Which department to propose when assigning, for one case or for many: read from the office's own ledger and code table, nothing else.</summary>
public sealed class AssignmentProposals(DeskReads reads, DeskClock clock)
{
    private const int LookBackMonths = 12, MostSimilar = 50;

    public async Task<AssignmentProposal> ProposeAsync(Actor actor, long complaintId, CancellationToken ct) =>
        (await ProposeAsync(actor, [complaintId], ct)).GetValueOrDefault(complaintId) ?? throw new DeskRuleException("record.not-found");

    /// <summary>The proposals by the cases' ids; a case that does not exist has none.</summary>
    public Task<IReadOnlyDictionary<long, AssignmentProposal>> ProposeAsync(Actor actor, IReadOnlyCollection<long> complaintIds, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyDictionary<long, AssignmentProposal>>(
            actor,
            Permission.AssignComplaint,
            async (db, _) =>
            {
                var book = await CodeService.ReadAsync(db, ct);
                var cases = await db.Set<Complaint>().Where(c => complaintIds.Contains(c.Id)).Select(c => new { c.Id, c.CategoryCode }).ToListAsync(ct);
                var proposals = new Dictionary<long, AssignmentProposal>();
                foreach (var category in cases.GroupBy(c => c.CategoryCode))
                {
                    var similar = await SimilarAsync(db, category.Key, ct);
                    foreach (var one in category)
                    {
                        proposals[one.Id] = AssignmentProposal.From(
                            UsualDepartment(book, category.Key),
                            similar.Where(other => other.Id != one.Id).Take(MostSimilar).Select(other => other.Department),
                            code => book.Offers(CodeList.Department, code));
                    }
                }

                return proposals;
            },
            ct);

    private static string? UsualDepartment(CodeBook book, string category) =>
        book.Find(CodeList.Category, category)?.UsualDepartment ?? book.Find(CodeList.Category, book.TopCategory(category))?.UsualDepartment;

    // The newest of the same category; the number's lower bound keeps the look back short however old the ledger is.
    private async Task<List<(long Id, string Department)>> SimilarAsync(DeskDb db, string category, CancellationToken ct)
    {
        var from = clock.Today.AddMonths(-LookBackMonths);
        var first = new CaseNumber(from.Year, 1);
        var found = await db.Set<Complaint>()
            .Where(c => c.Number >= first && c.ReceivedOn >= from && c.CategoryCode == category && c.DepartmentCode != null)
            .OrderByDescending(c => c.Number)
            .Take(MostSimilar + 1)
            .Select(c => new { c.Id, c.DepartmentCode })
            .ToListAsync(ct);
        return [.. found.Select(c => (c.Id, c.DepartmentCode!))];
    }
}
