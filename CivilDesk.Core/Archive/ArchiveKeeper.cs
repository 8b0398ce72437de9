using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CivilDesk.Core.Archive;

/// <summary>Brings what was issued into the archive: at start, whenever the reports' bell rings, and once an hour for a folder that could not be written.</summary>
public sealed partial class ArchiveKeeper(ArchiveService archive, LiveFeed live, DeskClock clock, ILogger<ArchiveKeeper> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = live.Subscribe(LiveTopic.Reports, () => KeepAsync(stoppingToken));
        using var hour = new PeriodicTimer(TimeSpan.FromHours(1), clock.Time);
        do
        {
            await KeepAsync(stoppingToken);
        }
        while (await hour.WaitForNextTickAsync(stoppingToken));
    }

    private async Task KeepAsync(CancellationToken ct)
    {
        try
        {
            await archive.KeepIssuedAsync(ct);
        }
        catch (OperationCanceledException)
        {
            // The desk closes; what is missing is made at the next start.
        }
#pragma warning disable CA1031 // a folder that cannot be written now may be writable within the hour
        catch (Exception error)
#pragma warning restore CA1031
        {
            Failed(error);
        }
    }

    [LoggerMessage(LogLevel.Error, "Issued documents could not be brought into the archive")]
    private partial void Failed(Exception error);
}
