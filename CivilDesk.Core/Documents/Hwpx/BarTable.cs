namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Lying bars: name, bar, figure at its end.</summary>
internal static class BarTable
{
    private static readonly BorderEdge s_axis = new("0.3 mm", Ink.Grey);

    public static BoxTable Of(HwpxBook book, BarChart chart)
    {
        var names = Math.Min(CellText.WidthOf(chart.Values.Select(value => value.Label)), book.Page.BodyWidth / 3);
        var written = chart.Values.Select(value => $" {ChartNumber.Text(value.Value)}{chart.Unit}").ToArray();
        var room = book.Page.BodyWidth - names;
        var longest = room - CellText.WidthOf(written);
        var highest = Math.Max(chart.Values.Max(value => value.Value), double.Epsilon);
        var cells = chart.Values.SelectMany((value, row) => new[]
        {
            CellText.Cell(book, row, 0, names, BorderShape.None with { Right = s_axis }, Look.Cell, TextAlignment.Right, value.Label),
            Bar(book, row, (int)(longest * Math.Max(0, value.Value) / highest), written[row], $"{value.Label}{written[row]}"),
        });
        return new([names, room], [.. cells]);
    }

    private static BoxCell Bar(HwpxBook book, int row, int length, string written, string description)
    {
        var figure = ParagraphXml.Run(book, Look.Cell.Characters, written);
        var paragraph = ParagraphXml.Paragraph(
            book,
            Look.Cell,
            Look.Cell.Paragraph with { Alignment = TextAlignment.Left },
            length > 0 ? [ParagraphXml.Run(book, Look.Cell.Characters, BarInk.Bar(book, 0, length, description)), figure] : [figure]);
        return new(row, 1, BorderShape.None with { Left = s_axis }, CellText.LineHeight(Look.Cell), [paragraph]) { IsFlush = true };
    }
}
