namespace CivilDesk.Core.Documents;

/// <summary>Lying bars made of parts: outcomes by department, stages by month. Each series has one value for each label.</summary>
public sealed record StackedBarChart(string Title, string Unit, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series) : Chart(Title, Unit)
{
    /// <summary>The whole bar of a label.</summary>
    public double Total(int label) => Series.Sum(series => series.Values[label] ?? 0);

    public override Table Numbers() => new(
        [new("구분", 2), .. Series.Select(series => new TableColumn(series.Name)), new("계")],
        [.. Labels.Select((label, i) => new TableRow([label, .. Series.Select(series => ChartNumber.Cell(series.Values[i])), ChartNumber.Cell(Total(i))]))])
    {
        Title = Title,
        Unit = Unit,
    };
}
