using CivilDesk.Core.Complaints;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Timeline;

/// <summary>Finds answered cases that speak of the same: by the pairs of letters that two titles share, the same place first.</summary>
internal static class BriefedCases
{
    private const int Looked = 400, Shown = 5, SameDong = 1;
    private const double LeastShare = 0.2;

    public static async Task<IReadOnlyList<BriefedCase>> FindAsync(IQueryable<Complaint> visible, string title, Complaint? self, CancellationToken ct)
    {
        var answered = visible.Where(c => c.Answer != null && c.Outcome != null && c.ProcessedOn != null);
        if (self is not null)
        {
            answered = answered.Where(c => c.Id != self.Id && c.CategoryCode == self.CategoryCode);
        }

        var candidates = await answered.OrderByDescending(c => c.Number)
            .Take(Looked)
            .Select(c => new BriefedCase(c.Number, c.Title, c.DongCode, c.Outcome!.Value, c.Answer!, c.ProcessedOn!.Value))
            .ToListAsync(ct);
        var pairs = Pairs(title);
        return
        [
            .. candidates.Select(other => (Other: other, Share: Share(pairs, Pairs(other.Title))))
                .Where(scored => scored.Share >= LeastShare)
                .OrderByDescending(scored => scored.Share + (scored.Other.DongCode == self?.DongCode ? SameDong : 0))
                .ThenByDescending(scored => scored.Other.Number)
                .Take(Shown)
                .Select(scored => scored.Other),
        ];
    }

    private static double Share(HashSet<(char, char)> one, HashSet<(char, char)> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    // Korean words change their endings; pairs of letters still meet where words would not.
    private static HashSet<(char, char)> Pairs(string title)
    {
        var letters = title.Where(char.IsLetterOrDigit).ToArray();
        return [.. letters.Zip(letters.Skip(1))];
    }
}
