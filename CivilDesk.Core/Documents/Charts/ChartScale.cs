namespace CivilDesk.Core.Documents.Charts;

/// <summary>A scale from nothing to a round figure, in round steps that people can count along.</summary>
public sealed record ChartScale(double Top, double Step)
{
    private const int WantedSteps = 4;

    public static ChartScale For(double highest)
    {
        if (highest <= 0)
        {
            return new(1, 1);
        }

        var rough = highest / WantedSteps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });

        // Cases come whole.
        step = Math.Max(step, 1);
        return new(Math.Ceiling(highest / step) * step, step);
    }

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round(Top / Step) + 1).Select(i => i * Step);

    /// <summary>How far up the scale a value stands, from 0 to 1.</summary>
    public double Share(double value) => value / Top;
}
