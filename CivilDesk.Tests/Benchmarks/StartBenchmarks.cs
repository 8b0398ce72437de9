using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>From the command to the first answer of <c>/readyz</c>, the program in a process of its own.</summary>
internal static class StartBenchmarks
{
    private const int Starts = 5;

    public static async Task RunAsync(BenchRun bench)
    {
        var (first, next, large) = (new Timing(), new Timing(), new Timing());
        var desk = await bench.LargeAsync();
        await desk.CloseAsync();
        for (var run = 0; run < Starts; run++)
        {
            var folder = Directory.CreateTempSubdirectory("civildesk-bench-").FullName;
            await first.AddAsync(() => StartAsync("--data", Path.Combine(folder, "data")));
            await next.AddAsync(() => StartAsync("--data", Path.Combine(folder, "data")));
            await large.AddAsync(() => StartAsync("--data", desk.Folders.Data, "--keys", desk.Folders.Keys));
            Directory.Delete(folder, recursive: true);
        }

        bench.Tell("first start, an empty folder, to /readyz", first);
        bench.Tell("next start, to /readyz", next);
        bench.Tell($"start on a ledger of {bench.Size} complaints, to /readyz", large);
    }

    private static async Task StartAsync(params string[] arguments)
    {
        await using var server = await DeskProcess.ServeAsync(arguments);
    }
}
