using System.Globalization;
using System.Runtime.InteropServices;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>
/// The benchmarks, started by <c>scripts/bench.sh</c>: <c>--only NAME</c> (may be repeated), <c>--size N</c> complaints in the large
/// ledger, <c>--runs N</c>. Medians and ratios are worth quoting; single figures belong to this machine and this minute.
/// </summary>
internal static class BenchProgram
{
    public const string Verb = "bench";

    private const int UsualSize = 50_000, UsualRuns = 25;

    private static readonly (string Name, Func<BenchRun, Task> Run)[] s_all =
    [
        ("start", StartBenchmarks.RunAsync),
        ("save", SaveBenchmarks.SaveAsync),
        ("ring", SaveBenchmarks.RingAsync),
        ("queue", ReadBenchmarks.QueueAsync),
        ("register", ReadBenchmarks.RegisterAsync),
        ("search", ReadBenchmarks.SearchAsync),
        ("board", ReadBenchmarks.BoardAsync),
        ("report", ReadBenchmarks.ReportAsync),
        ("half-year", ReadBenchmarks.HalfYearAsync),
        ("boards", BoardBenchmarks.CrowdAsync),
        ("screen", ScreenBenchmarks.RunAsync),
    ];

    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output)
    {
        var (only, size, runs) = (new List<string>(), UsualSize, UsualRuns);
        for (var at = 0; at < args.Count; at += 2)
        {
            var value = at + 1 < args.Count ? args[at + 1] : "";
            var known = args[at] switch
            {
                "--only" when s_all.Any(bench => bench.Name == value) => Keep(() => only.Add(value)),
                "--size" when Number(value) is { } cases and >= BenchRun.SmallLedger => Keep(() => size = cases),
                "--runs" when Number(value) is { } times and > 0 => Keep(() => runs = times),
                _ => false,
            };
            if (!known)
            {
                await output.WriteLineAsync($"--only {string.Join('|', s_all.Select(bench => bench.Name))}  --size N (from {BenchRun.SmallLedger})  --runs N");
                return 2;
            }
        }

        await output.WriteLineAsync(Machine(size));
        await using var run = new BenchRun(size, runs, output);
        foreach (var (_, benchmark) in s_all.Where(bench => only.Count == 0 || only.Contains(bench.Name)))
        {
            await benchmark(run);
        }

        return 0;
    }

    private static bool Keep(Action keep)
    {
        keep();
        return true;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Machine(int size) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024):0} GB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}, {size} complaints\n");
}
