namespace CivilDesk.Core.Documents.Charts;

public readonly record struct ChartPoint(double X, double Y);
