namespace CivilDesk.Core.Pledge;

/// <summary>An indicator and how far it has come, by the card's columns and by half-years. A half without a target of its own is not listed.</summary>
public sealed record IndicatorProgress(
    string Key,
    string Name,
    string Unit,
    IndicatorCounting Counting,
    int Target,
    int Done,
    IReadOnlyDictionary<string, int> TargetByPeriod,
    IReadOnlyDictionary<string, int> DoneByPeriod,
    IReadOnlyDictionary<string, int> TargetByHalf,
    IReadOnlyDictionary<string, int> DoneByHalf);
