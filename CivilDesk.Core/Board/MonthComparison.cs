namespace CivilDesk.Core.Board;

/// <summary>This month so far, last month and the same month last year, each to the same day.</summary>
public sealed record MonthComparison(int ThisMonth, int LastMonth, int LastYear);
