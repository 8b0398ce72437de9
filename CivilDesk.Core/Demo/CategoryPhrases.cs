namespace CivilDesk.Core.Demo;

/// <summary>What citizens bring in one second-level category, how often, and in which months more of it.</summary>
internal sealed record CategoryPhrases(string Category, double Weight, IReadOnlyList<MatterPhrases> Matters)
{
    private const double BusyFactor = 1.8;

    public IReadOnlyList<int> BusyMonths { get; init; } = [];

    public double WeightIn(int month) => Weight * (BusyMonths.Contains(month) ? BusyFactor : 1);
}
