namespace CivilDesk.Core.Documents;

/// <summary>One row of figures, as many as the chart has labels. Null where there was nothing to count.</summary>
public sealed record ChartSeries(string Name, params IReadOnlyList<double?> Values);
