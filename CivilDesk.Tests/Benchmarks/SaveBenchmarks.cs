using CivilDesk.Core.Board;
using CivilDesk.Core.Live;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>What the clerk waits for, and what the board waits for.</summary>
internal static class SaveBenchmarks
{
    public static async Task SaveAsync(BenchRun bench)
    {
        var (small, large) = (await bench.SmallAsync(), await bench.LargeAsync());
        var (onSmall, onLarge) = (new Timing(), new Timing());
        for (var run = -bench.Runs / 4; run < bench.Runs * 4; run++)
        {
            var (a, b) = run < 0 ? (new Timing(), new Timing()) : (onSmall, onLarge);
            await a.AddAsync(() => small.ReceivedAsync());
            await b.AddAsync(() => large.ReceivedAsync());
        }

        bench.Tell($"one complaint saved, {BenchRun.SmallLedger} in the ledger", onSmall);
        bench.Tell($"one complaint saved, {bench.Size} in the ledger", onLarge);
        bench.TellRatio($"a save with {bench.Size} against a save with {BenchRun.SmallLedger}", onLarge, onSmall);
    }

    /// <summary>From the clerk's save to the new board in the hands of a screen: save, ring, one read of the ledger.</summary>
    public static async Task RingAsync(BenchRun bench)
    {
        var desk = await bench.LargeAsync();
        var board = desk.Get<BoardReader>();
        TaskCompletionSource seen = new();
        using var screen = desk.Get<LiveFeed>().Subscribe(LiveTopic.Complaints, async () =>
        {
            await board.ReadAsync(desk.Mayor, default);
            seen.TrySetResult();
        });

        bench.Tell("from a save to the new board, in the service", await Timing.OfAsync(bench.Runs, async () =>
        {
            seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await desk.ReceivedAsync();
            await seen.Task;
        }));
    }
}
