namespace CivilDesk.Core.Documents.Charts;

internal static class LineDrawing
{
    private const double ScreenHeight = 240;

    public static ChartDrawing Draw(LineChart chart, double width)
    {
        var left = ChartPage.WidthOf(ChartNumber.Text(ScaleOf(chart).Top)) + ChartPage.Gap;
        var frame = new LineFrame(width, ScreenHeight, left, ChartPage.Letter, ChartPage.Gap, ChartPage.RowHeight);
        var drawing = Draw(chart, frame, ChartPage.Gap, ChartPage.BaseLine);
        return drawing with { Texts = [.. drawing.Texts, .. Labels(chart, frame)] };
    }

    /// <summary>Lines, dots and the scale; the labels below them are left to the caller.</summary>
    public static ChartDrawing Draw(LineChart chart, LineFrame frame, double gap, double baseLine)
    {
        var scale = ScaleOf(chart);
        var figures = chart.Series.Select(series =>
            $"{series.Name} " + string.Join(", ", chart.Labels.Select((label, i) => Figure(label, series.Values[i], chart.Unit))));
        return new(frame.Width, frame.Height, ChartPage.DescribeAll(chart, figures))
        {
            Rules = [.. scale.Ticks.Select(tick => new ChartRule(new(frame.Left, Height(tick)), new(frame.Width - frame.Right, Height(tick)), tick == 0))],
            Texts = [.. scale.Ticks.Select(Tick)],
            Curves = [.. chart.Series.SelectMany((series, tone) => Stretches(series.Values, At).Select(points => new ChartCurve(points, tone)))],
            Dots = [.. chart.Series.SelectMany((series, tone) => series.Values.Select((value, i) => (value, i)).Where(known => known.value is not null)
                .Select(known => new ChartDot(At(known.i, known.value!.Value), tone, $"{series.Name} {Figure(chart.Labels[known.i], known.value, chart.Unit)}")))],
            Keys = [.. chart.Series.Select((series, tone) => new ChartKey(tone, series.Name))],
        };

        ChartText Tick(double tick) => new(new(frame.Left - gap, Height(tick) + baseLine), ChartNumber.Text(tick), ChartAnchor.End, ChartTextRole.Tick);
        double Height(double value) => frame.Y(scale.Share(value));
        ChartPoint At(int label, double value) => new(frame.X(label, chart.Labels.Count), Height(value));
    }

    private static ChartScale ScaleOf(LineChart chart) => ChartScale.For(chart.Series.SelectMany(series => series.Values).Max() ?? 0);

    /// <summary>Every label where they fit, else every second, third …</summary>
    private static IEnumerable<ChartText> Labels(LineChart chart, LineFrame frame)
    {
        var room = (frame.Width - frame.Left - frame.Right) / Math.Max(1, chart.Labels.Count);
        var every = (int)Math.Ceiling((chart.Labels.Select(ChartPage.WidthOf).DefaultIfEmpty().Max() + ChartPage.Gap) / room);
        for (var i = 0; i < chart.Labels.Count; i += Math.Max(1, every))
        {
            yield return new(new(frame.X(i, chart.Labels.Count), frame.Floor + (ChartPage.Letter * 1.4)), chart.Labels[i], ChartAnchor.Middle, ChartTextRole.Label);
        }
    }

    private static IEnumerable<IReadOnlyList<ChartPoint>> Stretches(IReadOnlyList<double?> values, Func<int, double, ChartPoint> at)
    {
        var stretch = new List<ChartPoint>();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                stretch.Add(at(i, value));
            }
            else if (stretch.Count > 0)
            {
                yield return stretch;
                stretch = [];
            }
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }

    private static string Figure(string label, double? value, string unit) =>
        value is { } known ? ChartPage.Describe(label, known, unit) : $"{label} {KoreanFormat.None}";
}
