using CivilDesk.Core.Documents.Charts;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A line chart above the table of its figures: each month's figures stand below its dots.</summary>
internal static class LineTable
{
    private static readonly int s_height = HwpUnit.Millimetres(48);
    private static readonly BorderEdge s_line = new("0.12 mm", Ink.Rule);

    public static BoxTable Of(HwpxBook book, LineChart chart)
    {
        var names = Math.Min(CellText.WidthOf(chart.Series.Select(series => "● " + series.Name)), book.Page.BodyWidth / 4);
        var column = (book.Page.BodyWidth - names) / chart.Labels.Count;
        names = book.Page.BodyWidth - (column * chart.Labels.Count);
        int[] widths = [names, .. chart.Labels.Select(_ => column)];
        List<BoxCell> cells = [Plot(book, chart, names), Text(1, 0, Look.CellHead, "")];
        cells.AddRange(chart.Labels.Select((label, i) => Text(1, i + 1, Look.CellHead, label)));
        for (var tone = 0; tone < chart.Series.Count; tone++)
        {
            cells.Add(Name(book, tone + 2, names, chart.Series[tone].Name, tone));
            cells.AddRange(chart.Series[tone].Values.Select((value, i) => Text(tone + 2, i + 1, Look.Cell, ChartNumber.Text(value))));
        }

        return new(widths, cells);

        BoxCell Text(int row, int at, NamedStyle style, string text) =>
            CellText.Cell(book, row, at, widths[at], Border(at > 0), style, TextAlignment.Center, text, isFlush: true);
    }

    private static BoxCell Plot(HwpxBook book, LineChart chart, int names)
    {
        var picture = book.Pictures.Add(LineInk.Draw(chart, book.Page.BodyWidth, s_height, names), PictureFormat.Png);
        var description = SvgChart.Draw(chart, book.Page.BodyWidth).Description;
        var plot = PictureXml.InCell(book, picture, book.Page.BodyWidth, s_height, description);
        return new(0, 0, BorderShape.None with { Bottom = s_line }, s_height, [plot]) { ColumnSpan = chart.Labels.Count + 1, IsFlush = true };
    }

    private static BoxCell Name(HwpxBook book, int row, int width, string name, int tone)
    {
        var cell = CellText.Cell(book, row, 0, width, Border(isInner: false), Look.CellHead, TextAlignment.Left, $"{LineInk.Key(tone)} {name}");
        return cell with
        {
            Content =
            [
                ParagraphXml.Paragraph(book, Look.CellHead, Look.CellHead.Paragraph with { Alignment = TextAlignment.Left },
                    ParagraphXml.Run(book, Look.CellHead.Characters with { Color = Ink.Series(tone) }, LineInk.Key(tone) + " "),
                    ParagraphXml.Run(book, Look.CellHead.Characters, name)),
            ],
        };
    }

    private static BorderShape Border(bool isInner) => new(isInner ? s_line : null, null, s_line, s_line);
}
