using System.Diagnostics;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>How long one thing took, each time that it was done.</summary>
internal sealed class Timing
{
    private readonly List<double> _milliseconds = [];

    public int Runs => _milliseconds.Count;

    public double Median => At(0.5);

    public double Fastest => At(0);

    public double Slowest => At(1);

    public async Task AddAsync(Func<Task> what)
    {
        var begun = Stopwatch.GetTimestamp();
        await what();
        _milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    /// <summary>The same thing some times to warm up, then counted.</summary>
    public static async Task<Timing> OfAsync(int runs, Func<Task> what)
    {
        var timing = new Timing();
        for (var warmUp = 0; warmUp < Math.Max(1, runs / 4); warmUp++)
        {
            await what();
        }

        for (var run = 0; run < runs; run++)
        {
            await timing.AddAsync(what);
        }

        return timing;
    }

    private double At(double share)
    {
        var sorted = _milliseconds.Order().ToList();
        return sorted[(int)(share * (sorted.Count - 1))];
    }
}
