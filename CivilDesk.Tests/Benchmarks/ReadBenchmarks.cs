using CivilDesk.Core.Board;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>What every screen asks for, over a large ledger.</summary>
internal static class ReadBenchmarks
{
    private const int Page = 50, HalfYearCases = 100_000;

    public static async Task QueueAsync(BenchRun bench)
    {
        var desk = await bench.LargeAsync();
        bench.Tell("the queue", await Timing.OfAsync(bench.Runs, () => desk.Get<QueueReader>().ReadAsync(desk.Leader, ComplaintView.Unassigned, Page, default)));
    }

    public static async Task RegisterAsync(BenchRun bench)
    {
        var desk = await bench.LargeAsync();
        bench.Tell("the register, first page", await Timing.OfAsync(bench.Runs, () => PageAsync(desk, new(), 0)));
        bench.Tell("the register, last page", await Timing.OfAsync(bench.Runs, () => PageAsync(desk, new(), bench.Size - Page)));
    }

    public static async Task SearchAsync(BenchRun bench)
    {
        var desk = await bench.LargeAsync();
        bench.Tell("search, a word of one case", await Timing.OfAsync(bench.Runs, () => PageAsync(desk, new() { Text = BulkLedger.RareWord }, 0)));
        bench.Tell("search, a word of two cases in three", await Timing.OfAsync(bench.Runs, () => PageAsync(desk, new() { Text = BulkLedger.CommonWord }, 0)));
    }

    public static async Task BoardAsync(BenchRun bench)
    {
        var desk = await bench.LargeAsync();
        bench.Tell("the board, read anew", await Timing.OfAsync(bench.Runs, () =>
        {
            desk.Get<LiveFeed>().Publish(LiveTopic.Complaints);
            return desk.Get<BoardReader>().ReadAsync(desk.Mayor, default);
        }));
        bench.Tell("the board, as the next screen gets it", await Timing.OfAsync(bench.Runs, () => desk.Get<BoardReader>().ReadAsync(desk.Mayor, default)));
    }

    public static async Task ReportAsync(BenchRun bench)
    {
        var desk = await bench.LargeAsync();
        bench.Tell("the monthly report, counted from the rows", await Timing.OfAsync(bench.Runs, () => desk.Get<ReportService>().ReadAsync(desk.Leader, ReportPeriod.Month(2025, 10), default)));
    }

    /// <summary>A half-year of a hundred thousand cases, whatever the size of the other ledgers; counted from the rows, with every table and sentence.</summary>
    public static async Task HalfYearAsync(BenchRun bench)
    {
        var desk = new DeskFixture();
        await desk.InitializeAsync();
        await new BulkLedger(desk, DeskClock.At(new(2026, 1, 2), new(9, 0)), DeskClock.At(new(2026, 6, 26), new(17, 0))).FillAsync(HalfYearCases);
        desk.GoTo(2026, 7, 1);
        Task CountAsync() => desk.Get<ReportService>().ReadAsync(desk.Leader, ReportPeriod.Half(2026, 1), default);
        bench.Tell("the half-year analysis of 100 000 cases", await Timing.OfAsync(Math.Min(bench.Runs, 7), CountAsync));
        bench.TellMemory("the same, memory above the resting program", await PeakAsync(CountAsync));
        await desk.DisposeAsync();
    }

    // What is garbage already counts too: the figure is what the machine must have free.
    private static async Task<long> PeakAsync(Func<Task> what)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = before;
        await using (new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 5))
        {
            await Task.Run(what);
        }

        return peak - before;
    }

    private static Task<PageOf<ComplaintRow>> PageAsync(DeskFixture desk, ComplaintFilter filter, int skip) =>
        desk.Get<ComplaintRegister>().RefreshAsync(desk.Leader, filter, ComplaintOrder.NewestFirst, skip, Page, default);
}
