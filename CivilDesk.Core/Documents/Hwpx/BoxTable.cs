using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>
/// Writes a table. Viewers trust the heights that the file names, so each row gets the height that its fullest cell needs.
/// </summary>
internal sealed class BoxTable
{
    public static readonly int SideMargin = HwpUnit.Millimetres(1);
    public static readonly int EdgeMargin = HwpUnit.Millimetres(0.75);

    /// <summary>A table up to this height goes to the next page as a whole; Hancom never splits one that stands in a line.</summary>
    private static readonly int s_keptTogether = HwpUnit.Millimetres(80);

    private readonly IReadOnlyList<int> _widths;
    private readonly IReadOnlyList<BoxCell> _cells;
    private readonly int[] _heights;

    public BoxTable(IReadOnlyList<int> widths, IReadOnlyList<BoxCell> cells)
    {
        (_widths, _cells) = (widths, cells);
        _heights = new int[cells.Max(cell => cell.Row + cell.RowSpan)];
        foreach (var cell in cells.OrderBy(cell => cell.RowSpan))
        {
            var missing = cell.Height + (2 * EdgeMargin) - HeightOf(cell);
            _heights[cell.Row + cell.RowSpan - 1] += Math.Max(0, missing);
        }
    }

    public int Height => _heights.Sum();

    public int Width => _widths.Sum();

    /// <summary>The same table below a line of its own, which no page break can part from it.</summary>
    public BoxTable Under(XElement line, int height) => new(
        _widths,
        [
            new(0, 0, BorderShape.None, height, [line]) { ColumnSpan = _widths.Count, IsFlush = true },
            .. _cells.Select(cell => cell with { Row = cell.Row + 1 }),
        ]);

    /// <summary>The paragraph that holds the table.</summary>
    public XElement Write(HwpxBook book, ParagraphShape? shape = null) =>
        ParagraphXml.Host(book, Table(book, Height <= s_keptTogether), shape ?? Look.Host.Paragraph);

    private XElement Table(HwpxBook book, bool standsInLine) => Hp("tbl",
        With(
            ("id", book.NextId()), ("zOrder", 0), ("numberingType", "TABLE"), ("textWrap", "TOP_AND_BOTTOM"),
            ("textFlow", "BOTH_SIDES"), ("lock", 0), ("dropcapstyle", "None"), ("pageBreak", "CELL"), ("repeatHeader", 1),
            ("rowCnt", _heights.Length), ("colCnt", _widths.Count), ("cellSpacing", 0), ("borderFillIDRef", 1), ("noAdjust", 0)),
        ObjectXml.Size(Width, Height),
        ObjectXml.Position(standsInLine),
        Hp("outMargin", With(("left", 0), ("right", 0), ("top", 0), ("bottom", standsInLine ? 0 : Look.Host.Paragraph.After))),
        Hp("inMargin", With(("left", SideMargin), ("right", SideMargin), ("top", EdgeMargin), ("bottom", EdgeMargin))),
        Rows(book));

    /// <summary>A row whose cells all reach down from above is still a row.</summary>
    private IEnumerable<XElement> Rows(HwpxBook book)
    {
        var rows = _cells.OrderBy(cell => cell.Column).ToLookup(cell => cell.Row);
        return Enumerable.Range(0, _heights.Length).Select(row => Hp("tr", rows[row].Select(cell => Cell(book, cell))));
    }

    private XElement Cell(HwpxBook book, BoxCell cell) => Hp("tc",
        With(
            ("name", ""), ("header", cell.IsHeader ? 1 : 0), ("hasMargin", cell.IsFlush ? 1 : 0), ("protect", 0), ("editable", 0),
            ("dirty", 0), ("borderFillIDRef", book.Shapes.Border(cell.Border))),
        Hp("subList",
            With(
                ("id", ""), ("textDirection", "HORIZONTAL"), ("lineWrap", "BREAK"), ("vertAlign", cell.IsAtBottom ? "BOTTOM" : "CENTER"),
                ("linkListIDRef", 0), ("linkListNextIDRef", 0), ("textWidth", 0), ("textHeight", 0), ("hasTextRef", 0), ("hasNumRef", 0)),
            cell.Content),
        Hp("cellAddr", With(("colAddr", cell.Column), ("rowAddr", cell.Row))),
        Hp("cellSpan", With(("colSpan", cell.ColumnSpan), ("rowSpan", cell.RowSpan))),
        Hp("cellSz", With(("width", _widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum()), ("height", HeightOf(cell)))),
        Hp("cellMargin", With(("left", cell.IsFlush ? 0 : SideMargin), ("right", cell.IsFlush ? 0 : SideMargin), ("top", EdgeMargin), ("bottom", EdgeMargin))));

    private int HeightOf(BoxCell cell) => _heights.AsSpan(cell.Row, cell.RowSpan).ToArray().Sum();
}
