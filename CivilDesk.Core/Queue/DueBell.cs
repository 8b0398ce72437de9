using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CivilDesk.Core.Queue;

/// <summary>
/// Rings when time itself changes the lists: at midnight, when a case's due time passes and when a meeting's hour comes. Sleeps until the next of them
/// or until a new case may have brought an earlier one.
/// </summary>
public sealed partial class DueBell(IDbContextFactory<DeskDb> dbs, LiveFeed live, DeskClock clock, ILogger<DueBell> logger) : BackgroundService
{
    // A clock that jumps (suspend, time service) is noticed within this time.
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rung = clock.Now;
        var changed = new SemaphoreSlim(0);
        using var subscription = live.Subscribe(LiveTopic.Complaints | LiveTopic.Meetings, () =>
        {
            changed.Release();
            return Task.CompletedTask;
        });
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // A clock that was set back makes the lists those of an earlier hour again.
                var next = await NextAsync(rung, stoppingToken);
                if (next <= clock.Now || clock.Now < rung)
                {
                    rung = clock.Now;
                    live.Publish(LiveTopic.Ledgers);
                    continue;
                }

                var sleep = next - clock.Now + TimeSpan.FromMilliseconds(1);
                await SleepAsync(sleep < s_longestSleep ? sleep : s_longestSleep, changed, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // the bell must go on ringing after a busy or full disk
            catch (Exception error)
#pragma warning restore CA1031
            {
                Failed(error);
                await Task.Delay(s_longestSleep, clock.Time, stoppingToken);
            }
        }
    }

    /// <summary>The next instant at which a list changes by itself.</summary>
    internal async Task<DateTimeOffset> NextAsync(DateTimeOffset after, CancellationToken ct)
    {
        var midnight = DeskClock.At(DeskClock.DayOf(after).AddDays(1), TimeOnly.MinValue);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var due = await db.Set<Complaint>().OnTheClock()
            .Where(c => c.DueAt >= after)
            .MinAsync(c => (DateTimeOffset?)c.DueAt, ct);

        var meeting = await db.Set<Meeting>().Where(m => m.Status == MeetingStatus.Scheduled && m.StartsAt >= after).MinAsync(m => m.StartsAt, ct);

        // Late begins when the due instant is over; a meeting wants its result when its hour has come.
        return new[] { due?.AddTicks(1), meeting?.AddTicks(1), midnight }.Min()!.Value;
    }

    private async Task SleepAsync(TimeSpan time, SemaphoreSlim changed, CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(Task.Delay(time, clock.Time, either.Token), changed.WaitAsync(either.Token));
        await either.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    [LoggerMessage(LogLevel.Error, "The due bell could not look at the ledger")]
    private partial void Failed(Exception error);
}
