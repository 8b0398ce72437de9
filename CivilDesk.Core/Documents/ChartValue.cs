namespace CivilDesk.Core.Documents;

/// <summary>One labelled figure of a chart.</summary>
public sealed record ChartValue(string Label, double Value);
