namespace CivilDesk.Core.Documents;

/// <summary>A course over time: months from left to right, one line for each series.</summary>
public sealed record LineChart(string Title, string Unit, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series) : Chart(Title, Unit)
{
    public override Table Numbers() => new(
        [new("구분", 2), .. Labels.Select(label => new TableColumn(label))],
        [.. Series.Select(series => new TableRow([series.Name, .. series.Values.Select(ChartNumber.Cell)]))])
    {
        Title = Title,
        Unit = Unit,
    };
}
