namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Lying bars of parts, with each part's figure in a column headed by its colour.</summary>
internal static class StackedBarTable
{
    private const string Swatch = "■ ";

    private static readonly BorderEdge s_axis = new("0.3 mm", Ink.Grey);
    private static readonly BorderEdge s_line = new("0.12 mm", Ink.Rule);
    private static readonly BorderShape s_between = new(null, null, s_line, s_line);

    public static BoxTable Of(HwpxBook book, StackedBarChart chart)
    {
        var names = Math.Min(CellText.WidthOf(chart.Labels.Append("구분")), book.Page.BodyWidth / 4);
        var totals = CellText.WidthOf(chart.Labels.Select((_, i) => ChartNumber.Text(chart.Total(i))).Append(" 계 "));
        int[] figures = [.. chart.Series.Select(series => CellText.WidthOf([Swatch + series.Name])), totals];
        var room = book.Page.BodyWidth - names - figures.Sum();
        int[] widths = [names, room, .. figures];
        var scale = (room - BoxTable.SideMargin) / Math.Max(chart.Labels.Select((_, i) => chart.Total(i)).Max(), double.Epsilon);
        List<BoxCell> cells = [.. Header(book, chart, widths)];
        for (var i = 0; i < chart.Labels.Count; i++)
        {
            cells.Add(CellText.Cell(book, i + 1, 0, names, s_between with { Right = s_axis }, Look.Cell, TextAlignment.Right, chart.Labels[i]));
            cells.Add(Bar(book, chart, i, scale));
            string[] texts = [.. chart.Series.Select(series => ChartNumber.Text(series.Values[i])), ChartNumber.Text(chart.Total(i))];
            cells.AddRange(texts.Select((text, n) =>
                CellText.Cell(book, i + 1, n + 2, widths[n + 2], s_between, n == chart.Series.Count ? Look.CellHead : Look.Cell, TextAlignment.Center, text)));
        }

        return new(widths, cells);    }

    private static IEnumerable<BoxCell> Header(HwpxBook book, StackedBarChart chart, int[] widths)
    {
        var border = new BorderShape(null, null, BorderEdge.Thin, s_line);
        yield return CellText.Cell(book, 0, 0, widths[0], border, Look.CellHead, TextAlignment.Right, "구분");
        yield return CellText.Cell(book, 0, 1, widths[1], border, Look.CellHead, TextAlignment.Center, "");
        for (var tone = 0; tone < chart.Series.Count; tone++)
        {
            var cell = CellText.Cell(book, 0, tone + 2, widths[tone + 2], border, Look.CellHead, TextAlignment.Center, Swatch + chart.Series[tone].Name);
            yield return cell with
            {
                Content =
                [
                    ParagraphXml.Paragraph(book, Look.CellHead, Look.CellHead.Paragraph,
                        ParagraphXml.Run(book, Look.CellHead.Characters with { Color = Ink.Series(tone) }, Swatch),
                        ParagraphXml.Run(book, Look.CellHead.Characters, chart.Series[tone].Name)),
                ],
            };
        }

        yield return CellText.Cell(book, 0, widths.Length - 1, widths[^1], border, Look.CellHead, TextAlignment.Center, "계");
    }

    private static BoxCell Bar(HwpxBook book, StackedBarChart chart, int label, double scale)
    {
        var parts = chart.Series.Select((series, tone) => (series.Name, Tone: tone, Value: series.Values[label] ?? 0)).Where(part => part.Value * scale >= 1)
            .Select(part => BarInk.Bar(book, part.Tone, (int)(part.Value * scale), $"{chart.Labels[label]} {part.Name} {ChartNumber.Text(part.Value)}{chart.Unit}"));
        var run = ParagraphXml.Run(book, Look.Cell.Characters, [.. parts, ""]);
        var paragraph = ParagraphXml.Paragraph(book, Look.Cell, Look.Cell.Paragraph with { Alignment = TextAlignment.Left }, run);
        return new(label + 1, 1, s_between with { Left = s_axis }, CellText.LineHeight(Look.Cell), [paragraph]) { IsFlush = true };
    }
}
