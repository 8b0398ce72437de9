namespace CivilDesk.Core.Reports;

/// <summary>One line of a table, its values in the order of the table's columns. The empty code is what has none yet.</summary>
public sealed record FigureRow(string Code, string Name, IReadOnlyList<decimal?> Values);
