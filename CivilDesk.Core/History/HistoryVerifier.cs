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
        await using var db = await dbs.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, ct);
        var head = await db.Set<HistoryHead>().AsNoTracking().SingleOrDefaultAsync(ct);
        var kept = copies.Read().ToDictionary(copy => copy.Count);
        var sound = 0L;
        byte[] previous = [];
        await foreach (var line in db.Set<HistoryLine>().AsNoTracking().OrderBy(line => line.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (line.Sequence != sound + 1)
            {
                return new(sound, sound + 1, "history.line-missing");
            }

            if (!Same(_chain.Seal(previous, line), line.Hash) || (kept.TryGetValue(line.Sequence, out var copy) && !Same(copy.Hash, line.Hash)))
            {
                return new(sound, line.Sequence, "history.line-altered");
            }

            previous = line.Hash;
            sound = line.Sequence;
        }

        if (sound < (head?.Count ?? 0))
        {
            return new(sound, sound + 1, "history.tail-cut");
        }

        if (head is not null && (head.Count != sound || !Same(head.Hash, previous) || !Same(head.Seal, _chain.SealHead(head.Count, head.Hash))))
        {
            return new(sound, head.Count + 1, "history.head-altered");
        }

        if (kept.Keys.DefaultIfEmpty().Max() > sound || (head is null && sound > 0))
        {
            return new(sound, sound + 1, "history.older-copy");
        }

        return new(sound, null, null);
    }

    private static bool Same(byte[] left, byte[] right) => CryptographicOperations.FixedTimeEquals(left, right);
}
