namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Lying bars of parts, with each part's figure in a column headed by its colour.</summary>
internal static class StackedBarTable
{
    private const string Swatch = "■ ";

    private static readonly BorderEdge s_axis = new("0.3 mm", Ink.Grey);
    private static readonly BorderEdge s_line = new("0.12 mm", Ink.Rule);

    public static BoxTable Of(HwpxBook book, StackedBarChart chart)
    {
        var letter = Look.Cell.Characters.Height;
        var names = Math.Min(Width(chart.Labels.Append("구분")), book.Page.BodyWidth / 4);
        int[] figures = [.. chart.Series.Select(series => Width([Swatch + series.Name])), Width(["계", .. chart.Labels.Select((_, i) => ChartNumber.Text(chart.Total(i)))]) + letter];
        var room = book.Page.BodyWidth - names - figures.Sum();
        int[] widths = [names, room, .. figures];
        var scale = (room - BoxTable.SideMargin) / Math.Max(chart.Labels.Select((_, i) => chart.Total(i)).Max(), double.Epsilon);
        List<BoxCell> cells = [.. Header(book, chart, widths)];
        for (var i = 0; i < chart.Labels.Count; i++)
        {
            cells.Add(CellText.Cell(book, i + 1, 0, names, Border(1, 0) with { Right = s_axis }, Look.Cell, TextAlignment.Right, chart.Labels[i]));
            cells.Add(Bar(book, chart, i, scale));
            string[] texts = [.. chart.Series.Select(series => series.Values[i] is { } value ? ChartNumber.Text(value) : KoreanFormat.None), ChartNumber.Text(chart.Total(i))];
            cells.AddRange(texts.Select((text, n) => CellText.Cell(book, i + 1, n + 2, widths[n + 2], Border(1, n), n == chart.Series.Count ? Look.CellHead : Look.Cell, TextAlignment.Center, text)));
        }

        return new(widths, cells);

        int Width(IEnumerable<string> texts) => (int)(texts.Max(TextWidth.Ems) * letter * 1.1) + (2 * BoxTable.SideMargin);
    }

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
        var paragraph = ParagraphXml.Paragraph(book, Look.Cell, Look.Cell.Paragraph with { Alignment = TextAlignment.Left }, ParagraphXml.Run(book, Look.Cell.Characters, [.. parts, ""]));
        return new(label + 1, 1, Border(1, 0) with { Left = s_axis }, CellText.LineHeight(Look.Cell), [paragraph]) { IsFlush = true };
    }

    private static BorderShape Border(int row, int column) => new(null, null, row == 0 ? BorderEdge.Thin : s_line, s_line);
}
