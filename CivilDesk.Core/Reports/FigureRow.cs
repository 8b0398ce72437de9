namespace CivilDesk.Core.Reports;

/// <summary>One line of a table by category, department, channel or dong. Code is null for what has none yet.</summary>
public sealed record FigureRow(string? Code, string Name, int Received, int CarriedOver, int Processed, int InProgress);
