using System.Globalization;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>One call of the benchmarks: how large the ledger is, how often a thing is done, and where the figures go.</summary>
internal sealed class BenchRun(int size, int runs, TextWriter output) : IAsyncDisposable
{
    /// <summary>What a new office has after a year.</summary>
    public const int SmallLedger = 500;

    private DeskFixture? _small, _large;

    public int Size => size;

    public int Runs => runs;

    public async Task<DeskFixture> SmallAsync() => _small ??= await FilledAsync(SmallLedger);

    public async Task<DeskFixture> LargeAsync() => _large ??= await FilledAsync(size);

    public void Tell(string what, Timing timing) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-58} {timing.Median,9:0.0} ms   ({timing.Fastest:0.0} – {timing.Slowest:0.0}, {timing.Runs} runs)"));

    /// <summary>A figure that is no timing.</summary>
    public void Say(string line) => output.WriteLine(line);

    public void TellMemory(string what, long bytes) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-58} {bytes / (1024.0 * 1024),9:0.0} MB"));

    /// <summary>Of things that took turns, so that a machine that slows down slows both.</summary>
    public void TellRatio(string what, Timing timing, Timing against) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-58} {timing.Median / against.Median,9:0.00} : 1"));

    public async ValueTask DisposeAsync()
    {
        foreach (var desk in new[] { _small, _large }.OfType<DeskFixture>())
        {
            await desk.DisposeAsync();
        }
    }

    private static async Task<DeskFixture> FilledAsync(int cases)
    {
        var desk = new DeskFixture();
        await desk.InitializeAsync();
        await new BulkLedger(desk).FillAsync(cases);
        return desk;
    }
}
