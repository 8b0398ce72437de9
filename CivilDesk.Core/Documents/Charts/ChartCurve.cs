namespace CivilDesk.Core.Documents.Charts;

/// <summary>An unbroken stretch of a line; a gap in the figures begins a new one.</summary>
public sealed record ChartCurve(IReadOnlyList<ChartPoint> Points, int Tone);
