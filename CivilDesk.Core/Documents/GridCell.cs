namespace CivilDesk.Core.Documents;

/// <summary>A cell in its place on the table's grid.</summary>
public sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, GridRole Role, TextAlignment Alignment, TableCell Cell)
{
    public string Text => Cell.Text;
}
