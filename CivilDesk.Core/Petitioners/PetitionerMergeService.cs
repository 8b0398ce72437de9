using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Petitioners;

/// <summary>병합: the team leader finds two cards of one person and makes one lead to the other; it can be taken back.</summary>
public sealed class PetitionerMergeService(WriteUnit writes, DeskReads reads, PetitionerService petitioners)
{
    /// <summary>Both cards side by side; written down as a view of both.</summary>
    public Task<MergePreview> PreviewAsync(Actor actor, long keptId, long goneId, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.MergeRecords,
            CommandId.None,
            async unit =>
            {
                var (kept, gone) = await BothAsync(unit, keptId, goneId, ct);
                unit.Record(kept, "viewed", kept.Id);
                unit.Record(gone, "viewed", gone.Id);
                return new MergePreview(
                    petitioners.Card(kept), petitioners.Card(gone), kept.PhoneIndex is not null && kept.PhoneIndex == gone.PhoneIndex, kept.Name == gone.Name, kept.DongCode == gone.DongCode);
            },
            ct);

    /// <summary>From now on the second card leads to the first; every case keeps the name under which it came.</summary>
    public Task<long> MergeAsync(Actor actor, CommandId command, long keptId, int keptVersion, long goneId, int goneVersion, string reason, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.MergeRecords,
            command,
            async unit =>
            {
                var (kept, gone) = await BothAsync(unit, keptId, goneId, ct);
                if (kept.Version != keptVersion || gone.Version != goneVersion)
                {
                    throw new DeskRuleException("record.changed-by-someone-else");
                }

                var carried = await unit.Db.Set<Petitioner>().Where(card => card.MergedInto == goneId).ToListAsync(ct);
                gone.LeadTo(keptId);
                carried.ForEach(card => card.LeadTo(keptId));
                var merge = new PetitionerMerge
                {
                    KeptId = keptId,
                    GoneId = goneId,
                    CarriedIds = string.Join(',', carried.Select(card => card.Id.ToString(CultureInfo.InvariantCulture))),
                    Reason = Texts.Needed(reason, Texts.TitleLimit, "merge.reason-needed"),
                    At = unit.Clock.Now,
                    By = unit.Authority.AccountId,
                };
                unit.Add(merge);
                unit.Record(kept, "merged", goneId);
                unit.Rings(LiveTopic.Petitioners);
                await unit.Db.SaveChangesAsync(ct);
                return merge.Id;
            },
            ct);

    /// <summary>Takes a merge back: the cards stand as they stood.</summary>
    public Task UndoAsync(Actor actor, CommandId command, long mergeId, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.MergeRecords,
            command,
            async unit =>
            {
                var merge = await unit.Db.Set<PetitionerMerge>().SingleOrDefaultAsync(m => m.Id == mergeId, ct) ?? throw new DeskRuleException("record.not-found");
                if (merge.UndoneAt is not null)
                {
                    throw new DeskRuleException("merge.already-undone");
                }

                var gone = await unit.Db.Set<Petitioner>().SingleAsync(card => card.Id == merge.GoneId, ct);
                if (gone.MergedInto != merge.KeptId)
                {
                    throw new DeskRuleException("merge.undo-later-one-first");
                }

                var carried = merge.CarriedIds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => long.Parse(id, CultureInfo.InvariantCulture)).ToList();
                gone.LeadTo(null);
                foreach (var card in await unit.Db.Set<Petitioner>().Where(card => carried.Contains(card.Id)).ToListAsync(ct))
                {
                    card.LeadTo(merge.GoneId);
                }

                merge.UndoneAt = unit.Clock.Now;
                unit.Record(nameof(Petitioner), merge.KeptId, "merge-undone", merge.GoneId);
                unit.Rings(LiveTopic.Petitioners);
            },
            ct);

    /// <summary>The merges into a card that stand.</summary>
    public Task<IReadOnlyList<MergeLine>> MergesAsync(Actor actor, long keptId, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<MergeLine>>(
            actor,
            Permission.KeepPetitioners,
            async (db, _) => await db.Set<PetitionerMerge>()
                .Where(merge => merge.KeptId == keptId && merge.UndoneAt == null)
                .OrderByDescending(merge => merge.Id)
                .Select(m => new MergeLine(m.Id, m.KeptId, m.GoneId, db.Set<Petitioner>().Where(p => p.Id == m.GoneId).Select(p => p.Name).First(), m.Reason, m.At))
                .ToListAsync(ct),
            ct);

    private static async Task<(Petitioner Kept, Petitioner Gone)> BothAsync(WriteContext unit, long keptId, long goneId, CancellationToken ct)
    {
        var both = await unit.Db.Set<Petitioner>().Where(card => card.Id == keptId || card.Id == goneId).ToDictionaryAsync(card => card.Id, ct);
        if (keptId == goneId || both.Count < 2)
        {
            throw new DeskRuleException(keptId == goneId ? "merge.same-card" : "record.not-found");
        }

        return both[keptId].MergedInto is null && both[goneId].MergedInto is null ? (both[keptId], both[goneId]) : throw new DeskRuleException("petitioner.merged");
    }
}
