namespace CivilDesk.Core.Reports;

/// <summary>A row (or column) of a table. The empty code is what has none: no department yet.</summary>
public readonly record struct FigurePlace(FigureDimension By, string Code);
