using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CivilDesk.Core.Notifications;

/// <summary>Looks once a minute whether the morning digest is due, whether something that was kept quiet overnight may ring now, and what leaves as mail.</summary>
public sealed partial class NotificationAlarm(IDbContextFactory<DeskDb> dbs, MorningRound morning, MailPost mail, LiveFeed live, DeskClock clock, ILogger<NotificationAlarm> logger) : BackgroundService
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    private DateTimeOffset _lookedAt = clock.Now;

    /// <summary>One look; true when something rang.</summary>
    internal async Task<bool> LookAsync(CancellationToken ct)
    {
        var (before, now) = (_lookedAt, clock.Now);
        await morning.GoAsync(ct);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rang = await db.Set<Notification>().AnyAsync(n => n.RingsAt > before && n.RingsAt <= now && n.RingsAt > n.At, ct);
        if (rang)
        {
            live.Publish(LiveTopic.Notifications);
        }

        _lookedAt = now;
        await MailAsync(ct);
        return rang;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(s_minute, clock.Time);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // the alarm must go on after a busy or full disk
            catch (Exception error)
#pragma warning restore CA1031
            {
                Failed(error);
            }
        }
        while (await TickAsync(minute, stoppingToken));
    }

    private async Task MailAsync(CancellationToken ct)
    {
        try
        {
            await mail.SendDueAsync(ct);
        }
        catch (DeskRuleException refusal)
        {
            NotMailed(refusal.Code);
        }
    }

    private static async Task<bool> TickAsync(PeriodicTimer minute, CancellationToken ct)
    {
        try
        {
            return await minute.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The notification alarm could not look at the ledger")]
    private partial void Failed(Exception error);

    [LoggerMessage(LogLevel.Warning, "Notifications could not be sent as mail: {Code}; tried again with the next look")]
    private partial void NotMailed(string code);
}
