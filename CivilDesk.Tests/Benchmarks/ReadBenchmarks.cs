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
    private const int Page = 50;

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

    private static Task<PageOf<ComplaintRow>> PageAsync(DeskFixture desk, ComplaintFilter filter, int skip) =>
        desk.Get<ComplaintRegister>().RefreshAsync(desk.Leader, filter, ComplaintOrder.NewestFirst, skip, Page, default);
}
