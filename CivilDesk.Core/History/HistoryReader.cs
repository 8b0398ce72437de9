using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.History;

/// <summary>The auditor's window on the history (접속기록 점검); looking at it leaves a line too.</summary>
public sealed class HistoryReader(WriteUnit writes, DeskReads reads, HistoryVerifier verifier)
{
    /// <summary>One page, newest first.</summary>
    public Task<PageOf<HistoryRow>> ListAsync(Actor actor, HistoryFilter filter, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewHistory,
            async (db, _) =>
            {
                var lines = Filtered(db.Set<HistoryLine>(), filter);
                var rows = await lines.OrderByDescending(line => line.Sequence)
                    .Skip(skip)
                    .Take(Math.Clamp(take, 1, PageOf<HistoryRow>.LargestPage))
                    .Select(line => new HistoryRow(
                        line.Sequence,
                        line.At,
                        line.AccountId,
                        db.Set<DeskAccount>().Where(a => a.Id == line.AccountId).Select(a => a.DisplayName).FirstOrDefault(),
                        db.Set<DeskAccount>().Where(a => a.Id == line.OnBehalfOf).Select(a => a.DisplayName).FirstOrDefault(),
                        line.From,
                        line.Verb,
                        line.Subject,
                        line.SubjectId,
                        line.PetitionerId,
                        line.Detail))
                    .ToListAsync(ct);
                return new PageOf<HistoryRow>(rows, await lines.CountAsync(ct));
            },
            ct);

    /// <summary>The people and the verbs that occur, for the filter.</summary>
    public Task<HistoryWords> WordsAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewHistory,
            async (db, _) => new HistoryWords(
                await db.Set<DeskAccount>().OrderBy(account => account.DisplayName).ToDictionaryAsync(account => account.Id, account => account.DisplayName, ct),
                await db.Set<HistoryLine>().Select(line => line.Verb).Distinct().OrderBy(verb => verb).ToListAsync(ct)),
            ct);

    /// <summary>Walks the whole chain now; that it was walked, and what it found, is written down.</summary>
    public async Task<HistoryVerdict> VerifyAsync(Actor actor, CancellationToken ct)
    {
        await reads.ReadAsync(actor, Permission.VerifyHistory, (_, _) => Task.FromResult(true), ct);
        var verdict = await verifier.VerifyAsync(ct);
        await writes.ExecuteAsync(
            actor,
            Permission.VerifyHistory,
            CommandId.None,
            unit =>
            {
                unit.Record("History", verdict.FirstBadLine, "history-verified", detail: verdict.Reason ?? "sound");
                return Task.CompletedTask;
            },
            ct);
        return verdict;
    }

    private static IQueryable<HistoryLine> Filtered(IQueryable<HistoryLine> lines, HistoryFilter filter)
    {
        if (filter.From is { } from)
        {
            var begin = DeskClock.At(from, TimeOnly.MinValue);
            lines = lines.Where(line => line.At >= begin);
        }

        if (filter.To is { } to)
        {
            var end = DeskClock.At(to.AddDays(1), TimeOnly.MinValue);
            lines = lines.Where(line => line.At < end);
        }

        return lines.Where(line =>
            (filter.AccountId == null || line.AccountId == filter.AccountId)
            && (filter.Verb == null || line.Verb == filter.Verb)
            && (filter.PetitionerId == null || line.PetitionerId == filter.PetitionerId));
    }
}
