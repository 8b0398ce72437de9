namespace CivilDesk.Core.Documents.Xlsx;

/// <summary>
/// Tables without their looks: merged headings become one name, a merged cell is repeated in each row that it reaches, so that
/// a filter finds every row; a dash becomes an empty cell.
/// </summary>
internal static class PlainSheets
{
    private const int NameLimit = 31;
    private const double Narrowest = 8;
    private const double Widest = 60;

    public static IReadOnlyList<XlsxSheet> Of(IReadOnlyList<FlowPart> flow)
    {
        var sheets = new List<XlsxSheet>();
        foreach (var part in flow)
        {
            var (table, caption, unit) = part switch
            {
                FlowTable written => (written.Table, written.Caption, written.UnitNote),
                FlowChart chart => (chart.Chart.Numbers(), chart.Caption, chart.UnitNote),
                _ => default((Table, string?, string?)),
            };
            if (table is not null)
            {
                var named = caption ?? $"표 {sheets.Count + 1}";
                sheets.Add(Sheet(Free(named, sheets), $"{named} {unit}".TrimEnd(), table));
            }
        }

        return sheets;
    }

    private static XlsxSheet Sheet(string name, string caption, Table table)
    {
        var grid = TableGrid.Lay(table);
        var rows = grid.Rows.Count - grid.HeaderRows - table.BlankRows;
        var cells = new TableCell?[rows, grid.ColumnCount];
        foreach (var cell in grid.Rows.Skip(grid.HeaderRows).Take(rows).SelectMany(row => row))
        {
            for (var down = 0; down < cell.RowSpan; down++)
            {
                cells[cell.Row - grid.HeaderRows + down, cell.Column] = cell.Cell;
            }
        }

        var columns = Enumerable.Range(0, grid.ColumnCount).Select(i => Column(table.Columns[i], [.. Enumerable.Range(0, rows).Select(row => cells[row, i])]));
        var values = Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, grid.ColumnCount).Select(i => Value(cells[row, i])).ToArray());
        return new(name, caption, [.. columns], [.. values])
        {
            Notes = table.Notes,
        };
    }

    private static XlsxColumn Column(TableColumn column, IReadOnlyList<TableCell?> cells)
    {
        var units = cells.OfType<TableCell>().Select(cell => cell.Unit).OfType<string>().Distinct().ToArray();
        var name = column.Group is { } group ? $"{group}({column.Name})" : column.Name;
        var heading = units is [var unit] && !name.Contains(unit, StringComparison.Ordinal) ? $"{name}({unit})" : name;

        // A Korean letter is as wide as two of Excel's.
        var width = cells.OfType<TableCell>().Select(cell => cell.Text).Append(heading).SelectMany(XmlText.Lines).Max(TextWidth.Ems) * 2;
        return new(XmlText.Clean(heading), Math.Clamp(width + 3, Narrowest, Widest), cells.Any(cell => cell?.Value is DateOnly));
    }

    private static object? Value(TableCell? cell) => cell?.Value switch
    {
        DBNull => null,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        { } value => value,
        null => cell is null ? null : string.Join('\n', XmlText.Lines(cell.Text)),
    };

    /// <summary>Excel allows 31 letters, without some signs, and no name twice.</summary>
    private static string Free(string caption, List<XlsxSheet> sheets)
    {
        var plain = new string([.. XmlText.Clean(caption).Where(letter => !"[]:*?/\\'".Contains(letter, StringComparison.Ordinal))]);
        var name = plain.Length <= NameLimit ? plain : plain[..NameLimit].TrimEnd();
        return sheets.Any(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase)) ? $"표 {sheets.Count + 1}" : name;
    }
}
