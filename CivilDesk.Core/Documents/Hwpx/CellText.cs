using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A cell that holds text, with the height that its lines will take.</summary>
internal static class CellText
{
    public static BoxCell Cell(
        HwpxBook book, int row, int column, int width, BorderShape border, NamedStyle style, TextAlignment alignment, string text, bool isFlush = false)
    {
        var shape = style.Paragraph with { Alignment = alignment };
        var lines = TextWidth.Lines(text, (double)(width - (isFlush ? 0 : 2 * BoxTable.SideMargin)) / style.Characters.Height);
        return new(row, column, border, lines * LineHeight(style), Paragraphs(book, style, shape, text)) { IsFlush = isFlush };
    }

    /// <summary>The width of a column that holds each of the texts in one line.</summary>
    public static int WidthOf(IEnumerable<string> texts) => (int)(texts.Max(TextWidth.Ems) * Look.Cell.Characters.Height * 1.1) + (2 * BoxTable.SideMargin);

    public static int LineHeight(NamedStyle style) => style.Characters.Height * style.Paragraph.LineSpacing / 100;

    private static XElement[] Paragraphs(HwpxBook book, NamedStyle style, ParagraphShape shape, string text) =>
        [.. XmlText.Lines(text).Select(line => ParagraphXml.Paragraph(book, style, shape, ParagraphXml.Run(book, style.Characters, line)))];
}
