namespace CivilDesk.Core.Reports;

/// <summary>교차표: received by dong and category.</summary>
public sealed record CrossTable(IReadOnlyList<CrossName> Columns, IReadOnlyList<CrossRow> Rows);
