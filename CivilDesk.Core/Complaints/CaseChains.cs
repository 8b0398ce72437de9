using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

/// <summary>The chains of repeats: which filing a case is, and what was told before.</summary>
internal static class CaseChains
{
    public static async Task LinkAsync(WriteContext unit, Complaint complaint, long earlierId, CaseLinkKind kind, CancellationToken ct)
    {
        var earlier = await unit.Db.Set<Complaint>().AsNoTracking().IgnoreAutoIncludes()
            .Where(c => c.Id == earlierId && c.Status != ComplaintStatus.Void)
            .Select(c => new { c.Id, c.Number, c.PetitionerId, c.RepeatRootId })
            .SingleOrDefaultAsync(ct) ?? throw new DeskRuleException("record.not-found");
        if (earlier.Number >= complaint.Number)
        {
            throw new DeskRuleException("link.not-earlier");
        }

        if (await unit.Db.Set<CaseLink>().AnyAsync(link => link.ComplaintId == complaint.Id && link.EarlierId == earlierId && link.Kind == kind, ct))
        {
            throw new DeskRuleException("link.exists");
        }

        if (kind is CaseLinkKind.Repeat)
        {
            if (!await PetitionerService.SamePersonAsync(unit.Db, complaint.PetitionerId, earlier.PetitionerId, ct))
            {
                throw new DeskRuleException("repeat.other-petitioner");
            }

            var root = earlier.RepeatRootId ?? earlier.Id;
            complaint.Repeats(root, await Earlier(unit.Db, root, complaint.Number).CountAsync(ct) + 1);
        }

        unit.Add(new CaseLink { ComplaintId = complaint.Id, EarlierId = earlierId, Kind = kind, At = unit.Clock.Now, By = unit.Authority.AccountId });
    }

    public static async Task<RepeatFacts> FactsAsync(DeskDb db, Complaint complaint, DateOnly? committeeReviewedOn, CancellationToken ct)
    {
        if (complaint.RepeatRootId is not { } root)
        {
            return new(1, 0, complaint.Type, complaint.IsCollective, committeeReviewedOn);
        }

        var earlier = Earlier(db, root, complaint.Number);
        return new(
            await earlier.CountAsync(ct) + 1,
            await earlier.CountAsync(c => c.RepliedOn != null, ct),
            complaint.Type,
            complaint.IsCollective,
            committeeReviewedOn);
    }

    private static IQueryable<Complaint> Earlier(DeskDb db, long root, CaseNumber before) => db.Set<Complaint>().IgnoreAutoIncludes().Counted()
        .Where(c => (c.Id == root || c.RepeatRootId == root) && c.Number < before);
}
