using System.Security.Cryptography;
using System.Text;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Agenda;

/// <summary>Calendar addresses per person: made, read by a calendar program that cannot sign in, revoked.</summary>
public sealed class AgendaFeeds(WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs, AgendaReader agenda, DeskClock clock)
{
    private const int SecretBytes = 32, DaysBack = 31, DaysAhead = 180;

    /// <summary>Makes an address and answers with its secret, which is shown this once.</summary>
    public Task<string> MakeAsync(Actor actor, CommandId command, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewAgenda,
            command,
            async unit =>
            {
                var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
                var feed = new AgendaFeed { AccountId = actor.AccountId, TokenHash = HashOf(secret), MadeAt = unit.Clock.Now };
                unit.Add(feed);
                await unit.Db.SaveChangesAsync(ct);
                unit.Record(nameof(AgendaFeed), feed.Id, "feed-made");
                unit.AnswersOnce();
                return secret;
            },
            ct);

    public Task<IReadOnlyList<AgendaFeedRow>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<AgendaFeedRow>>(
            actor,
            Permission.ViewAgenda,
            async (db, authority) => await db.Set<AgendaFeed>()
                .Where(feed => feed.AccountId == authority.AccountId)
                .OrderByDescending(feed => feed.Id)
                .Select(feed => new AgendaFeedRow(feed.Id, feed.MadeAt, feed.RevokedAt))
                .ToListAsync(ct),
            ct);

    /// <summary>From now on the address answers nobody; only one's own.</summary>
    public Task RevokeAsync(Actor actor, CommandId command, long id, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewAgenda,
            command,
            async unit =>
            {
                var feed = await unit.Db.Set<AgendaFeed>().SingleOrDefaultAsync(candidate => candidate.Id == id && candidate.AccountId == actor.AccountId, ct)
                    ?? throw new DeskRuleException("record.not-found");
                feed.RevokedAt ??= unit.Clock.Now;
                unit.Record(nameof(AgendaFeed), id, "feed-revoked");
            },
            ct);

    /// <summary>The agenda behind an address, as its owner may see it now: the mayor's own days, or the desk's.</summary>
    public async Task<string> ReadAsync(string secret, string from, Func<AgendaItem, string> words, CancellationToken ct)
    {
        var hash = HashOf(secret);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var account = await db.Set<AgendaFeed>()
            .Where(feed => feed.TokenHash == hash && feed.RevokedAt == null)
            .Join(db.Set<DeskAccount>(), feed => feed.AccountId, account => account.Id, (_, account) => new { account.Id, account.Role })
            .SingleOrDefaultAsync(ct) ?? throw new DeskRuleException("agenda.feed-unknown");
        var span = new AgendaSpan(clock.Today.AddDays(-DaysBack), clock.Today.AddDays(DaysAhead));
        return await agenda.CalendarAsync(new(account.Id, from), span, account.Role is Role.Mayor ? AgendaOwner.Mayor : AgendaOwner.Desk, words, ct);
    }

    // The secret has 256 random bits of its own, so that a plain hash is enough.
    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
