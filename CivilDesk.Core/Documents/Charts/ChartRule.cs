namespace CivilDesk.Core.Documents.Charts;

/// <summary>A straight line behind the figures: the axis, or a line of the grid.</summary>
public sealed record ChartRule(ChartPoint From, ChartPoint To, bool IsAxis);
