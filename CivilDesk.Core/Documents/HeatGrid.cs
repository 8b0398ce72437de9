namespace CivilDesk.Core.Documents;

/// <summary>A table whose cells are the darker the more they count: dong by category, weekday by hour.</summary>
/// <param name="Rows">Each series is one row, with one value for each column.</param>
public sealed record HeatGrid(string Title, string Unit, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<ChartSeries> Rows) : Chart(Title, Unit)
{
    public override Table Numbers() => new(
        [new(Corner, 2), .. Columns.Select(column => new TableColumn(column))],
        [.. Rows.Select(row => new TableRow([row.Name, .. row.Values.Select(ChartNumber.Cell)]))])
    {
        Title = Title,
        Unit = Unit,
    };
}
