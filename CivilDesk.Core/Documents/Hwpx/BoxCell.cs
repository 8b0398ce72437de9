using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A cell ready to be written: its place, its border and what stands in it.</summary>
/// <param name="Height">What the content needs without the cell's own margins.</param>
internal sealed record BoxCell(int Row, int Column, BorderShape Border, int Height, IReadOnlyList<XElement> Content)
{
    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>Comes back at the top of each page that the table reaches.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Stands on the floor of its row, so that captions of unlike photos stand in one line.</summary>
    public bool IsAtBottom { get; init; }

    /// <summary>No room to the left and right: bars and lines stand on the cell's edge.</summary>
    public bool IsFlush { get; init; }
}
