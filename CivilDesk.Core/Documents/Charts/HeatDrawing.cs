namespace CivilDesk.Core.Documents.Charts;

internal static class HeatDrawing
{
    private const double Seam = 1;

    public static ChartDrawing Draw(HeatGrid chart, double width)
    {
        var scale = HeatScale.For(chart);
        var left = ChartPage.LabelRoom(chart.Rows.Select(row => row.Name), width);
        var column = (width - left) / Math.Max(1, chart.Columns.Count);
        var (boxes, texts) = (new List<ChartBox>(), new List<ChartText>());
        texts.AddRange(chart.Columns.Select((name, i) =>
            new ChartText(new(left + ((i + 0.5) * column), (ChartPage.RowHeight / 2) + ChartPage.BaseLine), name, ChartAnchor.Middle, ChartTextRole.Label)));
        for (var r = 0; r < chart.Rows.Count; r++)
        {
            var (row, top) = (chart.Rows[r], (r + 1) * ChartPage.RowHeight);
            var line = top + (ChartPage.RowHeight / 2) + ChartPage.BaseLine;
            texts.Add(new(new(left - ChartPage.Gap, line), row.Name, ChartAnchor.End, ChartTextRole.Label));
            for (var c = 0; c < chart.Columns.Count; c++)
            {
                var (value, tone) = (row.Values[c], scale.Step(row.Values[c]));
                var written = ChartNumber.Text(value);
                boxes.Add(new(left + (c * column), top, column - Seam, ChartPage.RowHeight - Seam, tone, $"{row.Name} {chart.Columns[c]} {written}{chart.Unit}"));
                texts.Add(new(new(left + ((c + 0.5) * column), line), written, ChartAnchor.Middle, ChartTextRole.Value, tone));
            }
        }

        var figures = boxes.Where(box => box.Tone > 0).Select(box => box.Description);
        return new(width, (chart.Rows.Count + 1) * ChartPage.RowHeight, ChartPage.DescribeAll(chart, figures))
        {
            Boxes = boxes,
            Texts = texts,
            Keys = scale.Keys,
        };
    }
}
