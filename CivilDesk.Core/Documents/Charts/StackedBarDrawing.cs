namespace CivilDesk.Core.Documents.Charts;

internal static class StackedBarDrawing
{
    public static ChartDrawing Draw(StackedBarChart chart, double width)
    {
        var totals = chart.Labels.Select((_, i) => chart.Total(i)).ToArray();
        var left = ChartPage.LabelRoom(chart.Labels, width);
        var right = totals.Select(total => ChartPage.WidthOf(ChartNumber.Text(total) + chart.Unit)).DefaultIfEmpty().Max() + ChartPage.Gap;
        var scale = Math.Max(0, width - left - right) / Math.Max(totals.DefaultIfEmpty().Max(), double.Epsilon);
        var height = chart.Labels.Count * ChartPage.RowHeight;
        var (boxes, texts, figures) = (new List<ChartBox>(), new List<ChartText>(), new List<string>());
        for (var i = 0; i < chart.Labels.Count; i++)
        {
            var (at, middle) = (left, (i + 0.5) * ChartPage.RowHeight);
            texts.Add(new(new(left - ChartPage.Gap, middle + ChartPage.BaseLine), chart.Labels[i], ChartAnchor.End, ChartTextRole.Label));
            for (var tone = 0; tone < chart.Series.Count; tone++)
            {
                if (chart.Series[tone].Values[i] is not { } value || value <= 0)
                {
                    continue;
                }

                var (length, text) = (value * scale, ChartNumber.Text(value));
                var description = ChartPage.Describe($"{chart.Labels[i]} {chart.Series[tone].Name}", value, chart.Unit);
                boxes.Add(new(at, middle - (ChartPage.BarHeight / 2), length, ChartPage.BarHeight, tone, description));
                if (ChartPage.WidthOf(text) + (ChartPage.Gap / 2) <= length)
                {
                    texts.Add(new(new(at + (length / 2), middle + ChartPage.BaseLine), text, ChartAnchor.Middle, ChartTextRole.Value, tone));
                }

                at += length;
            }

            figures.Add(ChartPage.Describe(chart.Labels[i], totals[i], chart.Unit));
            var whole = ChartNumber.Text(totals[i]) + chart.Unit;
            texts.Add(new(new(at + (ChartPage.Gap / 2), middle + ChartPage.BaseLine), whole, ChartAnchor.Start, ChartTextRole.Value));
        }

        return new(width, height, ChartPage.DescribeAll(chart, figures))
        {
            Boxes = boxes,
            Texts = texts,
            Rules = [new(new(left, 0), new(left, height), IsAxis: true)],
            Keys = [.. chart.Series.Select((series, tone) => new ChartKey(tone, series.Name))],
        };
    }
}
