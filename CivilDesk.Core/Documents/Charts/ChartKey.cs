namespace CivilDesk.Core.Documents.Charts;

/// <summary>One entry of the legend.</summary>
public sealed record ChartKey(int Tone, string Name);
