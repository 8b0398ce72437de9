using Microsoft.Extensions.Hosting;

namespace CivilDesk.Core.Ledger;

/// <summary>At start: sweeps up what an import left behind, and teaches the search the words that a stop kept from it.</summary>
public sealed class ImportFinisher(ImportService imports) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        imports.SweepUp();
        return imports.LearnWordsAsync(null, stoppingToken);
    }
}
