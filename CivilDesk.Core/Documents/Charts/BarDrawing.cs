namespace CivilDesk.Core.Documents.Charts;

internal static class BarDrawing
{
    public static ChartDrawing Draw(BarChart chart, double width)
    {
        var figures = chart.Values.Select(value => ChartPage.Describe(value.Label, value.Value, chart.Unit)).ToArray();
        var left = ChartPage.LabelRoom(chart.Values.Select(value => value.Label), width);
        var right = chart.Values.Select(value => ChartPage.WidthOf(Written(value, chart))).DefaultIfEmpty().Max() + ChartPage.Gap;
        var scale = Math.Max(chart.Values.Select(value => value.Value).DefaultIfEmpty().Max(), double.Epsilon);
        var height = chart.Values.Count * ChartPage.RowHeight;
        var (boxes, texts) = (new List<ChartBox>(), new List<ChartText>());
        for (var i = 0; i < chart.Values.Count; i++)
        {
            var (value, middle) = (chart.Values[i], (i + 0.5) * ChartPage.RowHeight);
            var length = Math.Max(0, width - left - right) * Math.Max(0, value.Value) / scale;
            boxes.Add(new(left, middle - (ChartPage.BarHeight / 2), length, ChartPage.BarHeight, 0, figures[i]));
            texts.Add(new(new(left - ChartPage.Gap, middle + ChartPage.BaseLine), value.Label, ChartAnchor.End, ChartTextRole.Label));
            texts.Add(new(new(left + length + (ChartPage.Gap / 2), middle + ChartPage.BaseLine), Written(value, chart), ChartAnchor.Start, ChartTextRole.Value));
        }

        return new(width, height, ChartPage.DescribeAll(chart, figures))
        {
            Boxes = boxes,
            Texts = texts,
            Rules = [new(new(left, 0), new(left, height), IsAxis: true)],
        };
    }

    private static string Written(ChartValue value, BarChart chart) => ChartNumber.Text(value.Value) + chart.Unit;
}
