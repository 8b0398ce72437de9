using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notifications;

/// <summary>The bell of one person: what is new, what was read. Everybody sees the own bell only.</summary>
public sealed class NotificationBox(WriteUnit writes, DeskReads reads, DeskClock clock)
{
    public Task<int> UnreadAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.KeepOwnAccount, (db, authority) => Of(db, authority, clock.Now, unreadOnly: true).CountAsync(ct), ct);

    /// <summary>The newest first.</summary>
    public Task<PageOf<NotificationRow>> ListAsync(Actor actor, bool unreadOnly, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.KeepOwnAccount,
            async (db, authority) =>
            {
                var own = Of(db, authority, clock.Now, unreadOnly);
                var page = await own.OrderByDescending(n => n.Id)
                    .Skip(skip)
                    .Take(Math.Clamp(take, 1, PageOf<NotificationRow>.LargestPage))
                    .Select(n => new NotificationRow(n.Id, n.At, n.Kind, n.Ledger, n.Number, n.Count, n.ReadAt != null))
                    .ToListAsync(ct);
                return new PageOf<NotificationRow>([.. page.Select(row => row with { At = DeskClock.InSeoul(row.At) })], await own.CountAsync(ct));
            },
            ct);

    /// <summary>Marks one as read; another person's is not there.</summary>
    public Task MarkReadAsync(Actor actor, CommandId command, long id, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepOwnAccount,
            command,
            async unit =>
            {
                var notification = await unit.Db.Set<Notification>().SingleOrDefaultAsync(n => n.Id == id && n.AccountId == unit.Authority.AccountId, ct)
                    ?? throw new DeskRuleException("record.not-found");
                notification.ReadAt ??= clock.Now;
                unit.Rings(LiveTopic.Notifications);
            },
            ct);

    public Task MarkAllReadAsync(Actor actor, CommandId command, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepOwnAccount,
            command,
            async unit =>
            {
                var now = clock.Now;
                await Of(unit.Db, unit.Authority, now, unreadOnly: true).ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now), ct);
                unit.Rings(LiveTopic.Notifications);
            },
            ct);

    // What is kept quiet until the office opens is not there yet.
    internal static IQueryable<Notification> Of(DeskDb db, Authority authority, DateTimeOffset now, bool unreadOnly) =>
        db.Set<Notification>().Where(n => n.AccountId == authority.AccountId && n.RingsAt <= now && (!unreadOnly || n.ReadAt == null));
}
