namespace CivilDesk.Core.Board;

/// <summary>One month of the trend.</summary>
public sealed record TrendMonth(DateOnly Month, int Received, int Processed);
