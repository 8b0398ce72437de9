using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Accounts;

/// <summary>
/// 대결: the team leader names a clerk to sign for them on named days. The doorkeeper lends the rights, and every line of the
/// history that used them shows both.
/// </summary>
public sealed class DeputyService(WriteUnit writes, DeskReads reads)
{
    public Task NameAsync(Actor actor, CommandId command, long deputyId, DateOnly from, DateOnly to, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.NameDeputy,
            command,
            async unit =>
            {
                var period = DeputyPeriod.Name(actor.AccountId, deputyId, from, to, unit.Clock);
                if (!await Clerks(unit.Db).AnyAsync(clerk => clerk.Id == deputyId, ct))
                {
                    throw new DeskRuleException("deputy.not-a-clerk");
                }

                if (await unit.Db.Set<DeputyPeriod>().AnyAsync(other => other.LeaderId == actor.AccountId && other.EndedAt == null && other.From <= to && other.To >= from, ct))
                {
                    throw new DeskRuleException("deputy.already-named");
                }

                unit.Add(period);
                await unit.Db.SaveChangesAsync(ct);
                unit.Record(nameof(DeputyPeriod), period.Id, "deputy-named", detail: string.Create(CultureInfo.InvariantCulture, $"{deputyId}: {from:yyyy-MM-dd} – {to:yyyy-MM-dd}"));
                unit.Rings(LiveTopic.Accounts);
            },
            ct);

    /// <summary>Ends a period before its last day; from the next verb on the deputy has the own rights only.</summary>
    public Task EndAsync(Actor actor, CommandId command, long id, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.NameDeputy,
            command,
            async unit =>
            {
                var period = await unit.Db.Set<DeputyPeriod>().SingleOrDefaultAsync(candidate => candidate.Id == id, ct)
                    ?? throw new DeskRuleException("record.not-found");
                period.End(unit.Clock);
                unit.Record(nameof(DeputyPeriod), id, "deputy-ended");
                unit.Rings(LiveTopic.Accounts);
            },
            ct);

    /// <summary>All periods, the latest first.</summary>
    public Task<IReadOnlyList<DeputyRow>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<DeputyRow>>(
            actor,
            Permission.NameDeputy,
            async (db, _) => await db.Set<DeputyPeriod>()
                .OrderByDescending(period => period.From)
                .ThenByDescending(period => period.Id)
                .Take(PageOf<DeputyRow>.LargestPage)
                .Select(p => new DeputyRow(
                    p.Id,
                    p.LeaderId,
                    db.Set<DeskAccount>().Where(a => a.Id == p.LeaderId).Select(a => a.DisplayName).FirstOrDefault() ?? "",
                    p.DeputyId,
                    db.Set<DeskAccount>().Where(a => a.Id == p.DeputyId).Select(a => a.DisplayName).FirstOrDefault() ?? "",
                    p.From,
                    p.To,
                    p.EndedAt))
                .ToListAsync(ct),
            ct);

    /// <summary>Whom the leader may name.</summary>
    public Task<IReadOnlyList<DeputyCandidate>> CandidatesAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<DeputyCandidate>>(
            actor,
            Permission.NameDeputy,
            async (db, _) => await Clerks(db).OrderBy(clerk => clerk.DisplayName).Select(clerk => new DeputyCandidate(clerk.Id, clerk.DisplayName)).ToListAsync(ct),
            ct);

    private static IQueryable<DeskAccount> Clerks(DeskDb db) => db.Set<DeskAccount>().Where(account => account.Role == Role.Clerk && !account.IsLocked);
}
