using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A document's table: heading and total on a shade, thick lines above and below, open sides.</summary>
internal static class DataTable
{
    private static readonly int s_forHandwriting = HwpUnit.Millimetres(8);

    public static IEnumerable<XElement> Write(HwpxBook book, FlowTable table)
    {
        if (table.Caption is not null || table.UnitNote is not null)
        {
            yield return CaptionXml.Write(book, table.Caption ?? "", table.UnitNote);
        }

        var grid = table.Grid;
        var widths = ColumnWidths.Of(table, book.Page.BodyWidth, Look.Cell.Characters.Height);
        var blankFrom = grid.Rows.Count - table.Table.BlankRows;
        var cells = grid.Rows.SelectMany(row => row).Select(cell =>
        {
            var style = cell.Role is GridRole.Body ? Look.Cell : Look.CellHead;
            var width = widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
            var written = CellText.Cell(book, cell.Row, cell.Column, width, Border(cell, grid), style, cell.Alignment, cell.Text);
            return written with
            {
                Height = cell.Row >= blankFrom ? s_forHandwriting : written.Height,
                RowSpan = cell.RowSpan,
                ColumnSpan = cell.ColumnSpan,
                IsHeader = cell.Role is GridRole.Header,
            };
        });
        yield return new BoxTable(widths, [.. cells]).Write(book);
    }

    private static BorderShape Border(GridCell cell, TableGrid grid)
    {
        var below = cell.Row + cell.RowSpan;
        return new(
            cell.Column == 0 ? null : BorderEdge.Hair,
            cell.Column + cell.ColumnSpan == grid.ColumnCount ? null : BorderEdge.Hair,
            cell.Row == 0 ? BorderEdge.Thick : cell.Row == grid.HeaderRows ? BorderEdge.Thin : BorderEdge.Hair,
            below == grid.Rows.Count ? BorderEdge.Thick : below == grid.HeaderRows ? BorderEdge.Thin : BorderEdge.Hair,
            cell.Role switch
            {
                GridRole.Header => Ink.HeaderShade,
                GridRole.Label => Ink.LabelShade,
                GridRole.Total => Ink.TotalShade,
                _ => null,
            });
    }
}
