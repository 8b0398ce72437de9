namespace CivilDesk.Core.Documents;

/// <summary>
/// A table laid out cell by cell: merged headings, merged cells, the row that says 해당없음. A table whose cells
/// leave a hole or overlap is refused here, before any file is written.
/// </summary>
public sealed record TableGrid(int ColumnCount, int HeaderRows, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    public static TableGrid Lay(Table table)
    {
        var header = table.HasHeader ? Header(table.Columns) : [];
        var rows = new List<IReadOnlyList<GridCell>>(header);
        var taken = new int[table.Columns.Count];
        foreach (var row in BodyOf(table))
        {
            rows.Add(Place(table.Columns, row, rows.Count, taken));
        }

        if (taken.Any(depth => depth > 0))
        {
            throw new InvalidOperationException($"A merged cell of table '{table.Title}' reaches below its last row.");
        }

        return new(table.Columns.Count, header.Count, rows);
    }

    private static List<IReadOnlyList<GridCell>> Header(IReadOnlyList<TableColumn> columns)
    {
        if (columns.All(column => column.Group is null))
        {
            return [[.. columns.Select((column, i) => Heading(0, i, 1, 1, column.Name))]];
        }

        var (above, below) = (new List<GridCell>(), new List<GridCell>());
        for (var at = 0; at < columns.Count;)
        {
            var group = columns[at].Group;
            var span = group is null ? 1 : columns.Skip(at).TakeWhile(column => column.Group == group).Count();
            above.Add(group is null ? Heading(0, at, 2, 1, columns[at].Name) : Heading(0, at, 1, span, group));
            if (group is not null)
            {
                below.AddRange(Enumerable.Range(at, span).Select(i => Heading(1, i, 1, 1, columns[i].Name)));
            }

            at += span;
        }

        return [above, below];
    }

    private static IEnumerable<TableRow> BodyOf(Table table)
    {
        if (table is { Rows.Count: 0, BlankRows: 0 })
        {
            yield return new(new TableCell(KoreanFormat.Nothing) { ColumnSpan = table.Columns.Count, Alignment = TextAlignment.Center, Value = DBNull.Value });
        }

        foreach (var row in table.Rows)
        {
            yield return row;
        }

        for (var blank = 0; blank < table.BlankRows; blank++)
        {
            yield return new([.. table.Columns.Select((_, i) => new TableCell(blank == 0 && i == 0 ? EndMark.BlankBelow : "") { Value = DBNull.Value })]);
        }
    }

    /// <param name="taken">For how many more rows each column is held by a cell from above.</param>
    private static List<GridCell> Place(IReadOnlyList<TableColumn> columns, TableRow row, int number, int[] taken)
    {
        var placed = new List<GridCell>(row.Cells.Count);
        var at = 0;
        foreach (var cell in row.Cells)
        {
            while (at < taken.Length && taken[at] > 0)
            {
                taken[at++]--;
            }

            if (at + cell.ColumnSpan > taken.Length || taken.AsSpan(at, cell.ColumnSpan).ContainsAnyExcept(0))
            {
                throw new InvalidOperationException($"Row {number + 1} of a table with {taken.Length} columns has too many cells.");
            }

            var role = cell.IsLabel ? GridRole.Label : row.IsTotal ? GridRole.Total : GridRole.Body;
            placed.Add(new(number, at, cell.RowSpan, cell.ColumnSpan, role, cell.Alignment ?? (cell.IsLabel ? TextAlignment.Center : columns[at].Alignment), cell));
            taken.AsSpan(at, cell.ColumnSpan).Fill(cell.RowSpan - 1);
            at += cell.ColumnSpan;
        }

        for (; at < taken.Length; at++)
        {
            taken[at] = taken[at] > 0
                ? taken[at] - 1
                : throw new InvalidOperationException($"Row {number + 1} of a table with {taken.Length} columns has too few cells.");
        }

        return placed;
    }

    private static GridCell Heading(int row, int column, int rowSpan, int columnSpan, string text) =>
        new(row, column, rowSpan, columnSpan, GridRole.Header, TextAlignment.Center, new(text));
}
