using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>
/// A chart as a table that draws: its words and figures are the document's own text, so they can be read, searched
/// and corrected; only the ink between them is a picture.
/// </summary>
internal static class ChartXml
{
    public static IEnumerable<XElement> Write(HwpxBook book, FlowChart chart)
    {
        var numbers = chart.Chart.Numbers();
        return numbers.Rows.Count == 0 || numbers.Columns.Count == 1
            ? DataTable.Write(book, new(numbers, TableGrid.Lay(numbers), chart.Caption, chart.UnitNote))
            : [Draw(book, chart.Chart).Under(CaptionXml.Write(book, chart.Caption, chart.UnitNote, isInCell: true), CellText.LineHeight(Look.Caption)).Write(book)];
    }

    private static BoxTable Draw(HwpxBook book, Chart chart) => chart switch
    {
        BarChart bars => BarTable.Of(book, bars),
        StackedBarChart stacked => StackedBarTable.Of(book, stacked),
        LineChart lines => LineTable.Of(book, lines),
        HeatGrid heat => HeatTable.Of(book, heat),
        _ => throw new NotSupportedException($"Nobody can draw {chart.GetType().Name}."),
    };
}
