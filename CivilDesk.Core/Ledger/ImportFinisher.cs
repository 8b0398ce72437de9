using CivilDesk.Core.Desk;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CivilDesk.Core.Ledger;

/// <summary>At start: sweeps up what an import left behind, and teaches the search the words that a stop kept from it.</summary>
public sealed partial class ImportFinisher(ImportService imports, DeskClock clock, ILogger<ImportFinisher> logger) : BackgroundService
{
    private static readonly TimeSpan s_again = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var isDone = false; !isDone;)
        {
            try
            {
                imports.SweepUp();
                await imports.LearnWordsAsync(null, stoppingToken);
                isDone = true;
            }
            catch (Exception error) when (error is DeskRuleException or IOException or UnauthorizedAccessException)
            {
                // A busy or full disk today: the search learns the words a little later.
                Failed(error);
                await Task.Delay(s_again, clock.Time, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An import could not be finished yet")]
    private partial void Failed(Exception error);
}
