namespace CivilDesk.Core.Documents.Charts;

/// <summary>
/// Where each bar, line, cell and word of a chart stands on a page of the given width. Pure: the same chart gives the same
/// drawing. The charts on screen and on the print page come from here.
/// </summary>
public static class SvgChart
{
    public static ChartDrawing Draw(Chart chart, double width) => chart switch
    {
        BarChart bars => BarDrawing.Draw(bars, width),
        StackedBarChart stacked => StackedBarDrawing.Draw(stacked, width),
        LineChart lines => LineDrawing.Draw(lines, width),
        HeatGrid heat => HeatDrawing.Draw(heat, width),
        _ => throw new NotSupportedException($"Nobody can draw {chart.GetType().Name}."),
    };
}
