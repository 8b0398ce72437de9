using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CivilDesk.Core.History;

/// <summary>
/// Keeps the history's head in its second place: at start and on every new day. Without it nobody could tell a cut tail
/// or an older copy of the whole ledger from a quiet week.
/// </summary>
public sealed partial class HeadKeeper(IDbContextFactory<DeskDb> dbs, HeadCopies copies, DeskClock clock, ILogger<HeadKeeper> logger) : BackgroundService
{
    // Shorter than a day: a machine that slept over midnight and a clock that was set are noticed soon.
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await KeepAsync(stoppingToken);
            }
#pragma warning disable CA1031 // a key folder that cannot be written today may be writable again tomorrow
            catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Failed(error);
            }

            await Task.Delay(s_between, clock.Time, stoppingToken);
        }
    }

    /// <summary>Copies today's head unless today already has one; nothing when nothing has been written down yet.</summary>
    internal async Task KeepAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.Set<HistoryHead>().AsNoTracking().SingleOrDefaultAsync(ct) is { } head)
        {
            copies.Keep(clock.Today, head);
        }
    }

    [LoggerMessage(LogLevel.Error, "The history's head could not be copied to its second place")]
    private partial void Failed(Exception error);
}
