using System.Security.Cryptography;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.History;

/// <summary>
/// Walks the whole chain and names the first line that was edited, deleted, inserted, reordered or cut. Compares the head with
/// the copies of earlier days, so that an older copy of the whole database is noticed too.
/// </summary>
public sealed class HistoryVerifier(IDbContextFactory<DeskDb> dbs, KeyRing keys, HeadCopies copies)
{
    private readonly HistoryChain _chain = new(keys);

    public async Task<HistoryVerdict> VerifyAsync(CancellationToken ct)
    {
        // A quiet weekend leaves the same head on three days. Read before the lines: a copy is never ahead of the ledger it was made from.
        var kept = copies.Read().ToLookup(copy => copy.Count, copy => copy.Hash);
        await using var db = await dbs.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, ct);
        var head = await db.Set<HistoryHead>().AsNoTracking().SingleOrDefaultAsync(ct);
        var sound = 0L;
        byte[] previous = [];
        await foreach (var line in db.Set<HistoryLine>().AsNoTracking().OrderBy(line => line.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (line.Sequence > sound + 1)
            {
                return new(sound, sound + 1, "history.line-missing");
            }

            if (line.Sequence <= sound || !Same(_chain.Seal(previous, line), line.Hash) || !kept[line.Sequence].All(hash => Same(hash, line.Hash)))
            {
                return new(sound, line.Sequence, "history.line-altered");
            }

            previous = line.Hash;
            sound = line.Sequence;
        }

        var end = EndOf(head, sound, previous, kept.Select(copy => copy.Key).DefaultIfEmpty().Max());
        return new(sound, end?.Line, end?.Reason);
    }

    // The lines that are there agree with each other; is it all of them?
    private (long Line, string Reason)? EndOf(HistoryHead? head, long sound, byte[] last, long keptCount)
    {
        if (sound < (head?.Count ?? 0))
        {
            return (sound + 1, "history.tail-cut");
        }

        if (keptCount > sound)
        {
            return (sound + 1, "history.older-copy");
        }

        var agrees = head is null ? sound == 0 : head.Count == sound && Same(head.Hash, last) && Same(head.Seal, _chain.SealHead(head.Count, head.Hash));
        return agrees ? null : (Math.Min((head?.Count ?? 0) + 1, sound), "history.head-altered");
    }

    private static bool Same(byte[] left, byte[] right) => CryptographicOperations.FixedTimeEquals(left, right);
}
