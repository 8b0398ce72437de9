using System.Diagnostics;
using System.Globalization;
using CivilDesk.Core.Board;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>From a saved complaint to the figures on every open board: how long, at what share of the processor, with how much memory a board.</summary>
internal static class BoardBenchmarks
{
    private const int Saves = 12;
    private static readonly int[] s_crowds = [50, 500];
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(2);

    public static async Task CrowdAsync(BenchRun bench)
    {
        var desk = await bench.LargeAsync();
        await using var served = await ServedDesk.OpenAsync(desk);
        var secret = await served.Get<BoardDevices>().MakeAsync(desk.Leader, CommandId.New(), "bench", default);
        foreach (var number in s_crowds)
        {
            await MeasureAsync(bench, desk, served, secret, number);
        }
    }

    private static async Task MeasureAsync(BenchRun bench, DeskFixture desk, ServedDesk served, string secret, int number)
    {
        var emptyMemory = Memory();
        using var crowd = Launch(served.Address, secret, number);
        if (await crowd.StandardOutput.ReadLineAsync() != "open")
        {
            throw new InvalidOperationException("The boards did not open.");
        }

        var openMemory = Memory();
        var (cpu, watch) = (Cpu(), Stopwatch.StartNew());
        var saved = new List<long>();
        for (var save = 0; save < Saves; save++)
        {
            await Task.Delay(s_between);
            await served.Get<ComplaintService>().ReceiveAsync(desk.Clerk, CommandId.New(), Given.WalkIn(), default);
            saved.Add(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        }

        await Task.Delay(s_between);
        var share = (Cpu() - cpu) / watch.Elapsed;
        await crowd.StandardInput.WriteLineAsync();
        var (arrivals, alive) = await ReadAsync(crowd.StandardOutput);
        await crowd.WaitForExitAsync();
        Tell(bench, number, alive, Late(saved, arrivals), share, (openMemory - emptyMemory) / number);
    }

    // How long after each save its figures came to each board; figures that were read before the save are not its own.
    private static List<long> Late(List<long> saved, List<(long AsOf, long Came)> arrivals) =>
    [
        .. arrivals.Select(arrival => (arrival.Came, Save: saved.FindLastIndex(at => at <= arrival.Came && Math.Abs(at - arrival.AsOf) < s_between.TotalMilliseconds)))
            .Where(arrival => arrival.Save >= 0).Select(arrival => arrival.Came - saved[arrival.Save]).Order(),
    ];

    private static void Tell(BenchRun bench, int number, int alive, List<long> late, double share, long memory)
    {
        long At(double place) => late.Count == 0 ? -1 : late[(int)(place * (late.Count - 1))];
        bench.Say(string.Create(CultureInfo.InvariantCulture, $"{number} boards open ({alive} to the end), a save every two seconds, {late.Count} of {number * Saves} arrivals"));
        bench.Say(string.Create(CultureInfo.InvariantCulture, $"  save to board: median {At(.5)} ms, 95th {At(.95)} ms, 99th {At(.99)} ms, last {At(1)} ms; {share:0.00} of a processor; {memory / 1024} KB a board"));
    }

    private static async Task<(List<(long AsOf, long Came)> Arrivals, int Alive)> ReadAsync(StreamReader output)
    {
        var arrivals = new List<(long, long)>();
        while (await output.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            if (words[0] == "alive")
            {
                return (arrivals, int.Parse(words[1], CultureInfo.InvariantCulture));
            }

            arrivals.Add((long.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture)));
        }

        throw new InvalidOperationException("The boards went away.");
    }

    private static Process Launch(Uri address, string secret, int number)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(BoardBenchmarks).Assembly.Location, BoardCrowd.Verb, address.ToString(), secret, number.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static TimeSpan Cpu()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    private static long Memory()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
