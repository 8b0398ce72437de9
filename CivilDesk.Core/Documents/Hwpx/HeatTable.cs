using CivilDesk.Core.Documents.Charts;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A grid of figures, the darker the more.</summary>
internal static class HeatTable
{
    public static BoxTable Of(HwpxBook book, HeatGrid chart)
    {
        var scale = HeatScale.For(chart);
        var widths = Widths(book, chart);
        var seam = BorderShape.Box(new BorderEdge("0.12 mm", Ink.Rule));
        List<BoxCell> cells = [Text(0, 0, seam with { Shade = Ink.HeaderShade }, Look.CellHead, chart.Corner)];
        cells.AddRange(chart.Columns.Select((name, i) => Text(0, i + 1, seam with { Shade = Ink.HeaderShade }, Look.CellHead, name) with { IsHeader = true }));
        for (var row = 0; row < chart.Rows.Count; row++)
        {
            cells.Add(Text(row + 1, 0, seam with { Shade = Ink.LabelShade }, Look.CellHead, chart.Rows[row].Name));
            cells.AddRange(chart.Rows[row].Values.Select((value, i) =>
            {
                var step = scale.Step(value);
                var style = Look.Cell with { Characters = Look.Cell.Characters with { Color = Ink.OnHeat(step) } };
                return Text(row + 1, i + 1, seam with { Shade = Ink.Heat(step) }, style, ChartNumber.Text(value));
            }));
        }

        return new(widths, cells);

        BoxCell Text(int row, int column, BorderShape border, NamedStyle style, string text) =>
            CellText.Cell(book, row, column, widths[column], border, style, TextAlignment.Center, text);
    }

    private static int[] Widths(HwpxBook book, HeatGrid chart)
    {
        var names = CellText.WidthOf(chart.Rows.Select(row => row.Name).Append(chart.Corner));
        var column = (book.Page.BodyWidth - names) / chart.Columns.Count;
        return [book.Page.BodyWidth - (column * chart.Columns.Count), .. chart.Columns.Select(_ => column)];
    }
}
