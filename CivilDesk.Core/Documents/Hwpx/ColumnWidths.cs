namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>
/// Shares of the width as the document asks for them, but never so narrow that a word breaks in two
/// while another column has room to give.
/// </summary>
internal static class ColumnWidths
{
    private const double Spare = 1.08;
    private const int ShortHeading = 6;

    public static int[] Of(FlowTable table, int total, int letterHeight)
    {
        var columns = table.Table.Columns;
        var needed = new double[columns.Count];
        foreach (var cell in table.Grid.Rows.SelectMany(row => row).Where(cell => cell.ColumnSpan == 1))
        {
            var word = Words(cell).Max(TextWidth.Ems) * letterHeight * Spare;
            needed[cell.Column] = Math.Max(needed[cell.Column], word + (2 * BoxTable.SideMargin));
        }

        return Whole(Fit([.. columns.Select(column => column.Share * total / columns.Sum(other => other.Share))], needed, total), total);
    }

    /// <summary>Figures, days and short headings stay in one line: 처리 중 and 2022. 7. 5. are one word to their reader.</summary>
    private static string[] Words(GridCell cell) =>
        cell.Cell.Value is not null || (cell.Role is GridRole.Header && cell.Text.Length <= ShortHeading) ? [cell.Text] : cell.Text.Split(' ', '\n');

    private static double[] Fit(double[] wanted, double[] needed, int total)
    {
        // A sentence without a space must not take the whole page.
        var most = total * 0.4;
        var least = needed.Select(width => Math.Min(width, most)).ToArray();
        if (least.Sum() >= total)
        {
            return [.. least.Select(width => width * total / least.Sum())];
        }

        var missing = wanted.Zip(least, (have, need) => Math.Max(0, need - have)).Sum();
        var spare = wanted.Zip(least, (have, need) => Math.Max(0, have - need)).Sum();
        return [.. wanted.Zip(least, (have, need) => have < need ? need : have - (missing * (have - need) / Math.Max(spare, 1)))];
    }

    private static int[] Whole(double[] widths, int total)
    {
        var whole = widths.Select(width => (int)width).ToArray();
        whole[^1] += total - whole.Sum();
        return whole;
    }
}
