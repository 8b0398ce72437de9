namespace CivilDesk.Core.Reports;

/// <summary>One breakdown of a report.</summary>
/// <param name="Key">Its stable name: <c>byCategory</c>.</param>
/// <param name="By">What its rows are.</param>
/// <param name="Columns">The figures' keys; with <c>Previous</c> behind it, the figure of the period before.</param>
/// <param name="Rows">The lines.</param>
public sealed record FigureTable(string Key, FigureDimension By, IReadOnlyList<string> Columns, IReadOnlyList<FigureRow> Rows)
{
    public decimal? Value(string code, string column) => Rows.FirstOrDefault(row => row.Code == code) is { } row ? Value(row, column) : null;

    public decimal? Value(FigureRow row, string column) => row.Values[Index(column)];

    public int Count(FigureRow row, string column) => (int)(Value(row, column) ?? 0);

    public int Total(string column) => Rows.Sum(row => Count(row, column));

    private int Index(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(column), column, "The table has no such column.");
    }
}
