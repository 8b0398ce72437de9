namespace CivilDesk.Core.Reports;

/// <summary>One dong, with one count for each category.</summary>
public sealed record CrossRow(string Code, string Name, IReadOnlyList<int> Values);
