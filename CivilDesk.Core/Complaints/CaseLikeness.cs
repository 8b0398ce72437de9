using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

/// <summary>Have we had this before? Likeness only suggests; a person decides (법 제23조 제3항).</summary>
public sealed class CaseLikeness(DeskReads reads, DeskClock clock)
{
    private const int Candidates = 60, Offered = 8, Neighbours = 5, NeighbourMonths = 12, LongestQuestion = 200;

    /// <summary>
    /// Open and past cases that look alike, the likest first, with the answer given then: of the same person, with the same words, or of the same dong
    /// and category in the last twelve months.
    /// </summary>
    public Task<IReadOnlyList<LikeCase>> SimilarAsync(Actor actor, SimilarQuestion question, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<LikeCase>>(
            actor,
            Permission.ReceiveComplaint,
            async (db, _) =>
            {
                var text = (question.Text ?? "").Trim();
                text = text.Length <= LongestQuestion ? text : text[..LongestQuestion];
                var own = question.PetitionerId is { } id ? await PetitionerService.CardsOfSamePerson(db, id).ToListAsync(ct) : [];
                var found = await CandidatesAsync(db, question, own, text, ct);
                var words = Stems(text);
                return
                [
                    .. found.Select(c => Compare(c, question, own, words))
                        .Where(similar => similar.SamePetitioner || similar.SamePlace || similar.WordsShared > 0)
                        .OrderByDescending(Likeness)
                        .ThenByDescending(similar => similar.Row.Number)
                        .Take(Offered),
                ];
            },
            ct);

    /// <summary>Which of the conditions for closing as a repeat are missing.</summary>
    public Task<RepeatStanding> StandingAsync(Actor actor, long id, DateOnly? committeeReviewedOn, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewCase,
            async (db, authority) =>
            {
                var complaint = await ComplaintRegister.Visible(db, authority).SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DeskRuleException("record.not-found");
                var facts = await CaseChains.FactsAsync(db, complaint, committeeReviewedOn, ct);
                return new RepeatStanding(facts.Filing, facts.ResultsTold, facts.Missing, complaint.NeedsAudit);
            },
            ct);

    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(DeskDb db, SimilarQuestion question, List<long> own, string text, CancellationToken ct)
    {
        var cases = db.Set<Complaint>().Counted();
        var found = await ReadAsync(db, cases.Where(c => own.Contains(c.PetitionerId)), Candidates, ct);
        if (question is { DongCode: { } dong, CategoryCode: { } category })
        {
            var since = clock.Today.AddMonths(-NeighbourMonths);
            found.AddRange(await ReadAsync(db, cases.Where(c => !own.Contains(c.PetitionerId) && c.DongCode == dong && c.CategoryCode == category && c.ReceivedOn >= since), Neighbours, ct));
        }

        var alike = await WordIndex.NewestOfAnyAsync(db, string.Join(' ', Stems(text)), Candidates, ct);
        found.AddRange(await ReadAsync(db, cases.Where(c => alike.Contains(c.Id)), Candidates, ct));
        return [.. found.DistinctBy(c => c.Row.Id)];
    }

    private static async Task<List<Candidate>> ReadAsync(DeskDb db, IQueryable<Complaint> cases, int most, CancellationToken ct)
    {
        var newest = cases.OrderByDescending(c => c.Number).Take(most);
        var rows = await ComplaintRegister.RowsAsync(db, newest, ct);
        var texts = await newest.Select(c => new { c.Id, c.PetitionerId, c.Story, c.Answer }).ToDictionaryAsync(c => c.Id, ct);
        return [.. rows.Select(row => new Candidate(row, texts[row.Id].PetitionerId, $"{row.Title}\n{texts[row.Id].Story}", texts[row.Id].Answer))];
    }

    private static LikeCase Compare(Candidate c, SimilarQuestion question, List<long> own, IReadOnlyList<string> words) => new(
        c.Row,
        c.Answer,
        own.Contains(c.PetitionerId),
        c.Row.DongCode == question.DongCode,
        c.Row.CategoryCode == question.CategoryCode,
        words.Count(word => c.Text.Contains(word, StringComparison.OrdinalIgnoreCase)),
        CaseTransitions.PermissionFor(c.Row.Status, CaseAction.Reopen) is null);

    private static int Likeness(LikeCase similar) =>
        (similar.SamePetitioner ? 4 : 0) + (similar.SameDong ? 1 : 0) + (similar.SameCategory ? 2 : 0) + Math.Min(similar.WordsShared, 6);

    // The first two or three letters of a Korean word carry its meaning; what follows is mostly an ending.
    private static IReadOnlyList<string> Stems(string text) =>
    [
        .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', '?', '!', '(', ')', '"', '\''))
            .Where(word => word.Length >= 2)
            .Select(word => word.Length <= 3 ? word[..2] : word[..3])
            .Distinct()
            .Take(12),
    ];

    private sealed record Candidate(ComplaintRow Row, long PetitionerId, string Text, string? Answer);
}
