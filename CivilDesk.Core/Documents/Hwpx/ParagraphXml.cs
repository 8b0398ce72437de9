using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>One paragraph and its runs.</summary>
internal static class ParagraphXml
{
    /// <summary>The tab list whose only stop is the right margin.</summary>
    public const int RightTab = 1;

    public static XElement Paragraph(HwpxBook book, NamedStyle style, ParagraphShape shape, params IEnumerable<XElement> runs) => Hp("p",
        With(
            ("id", book.NextId()), ("paraPrIDRef", book.Shapes.Paragraph(shape)), ("styleIDRef", book.Shapes.Style(style)),
            ("pageBreak", 0), ("columnBreak", 0), ("merged", 0)),
        runs);

    public static XElement Text(HwpxBook book, NamedStyle style, string text) => Paragraph(book, style, style.Paragraph, Run(book, style.Characters, text));

    public static XElement Run(HwpxBook book, CharShape characters, params object[] content) => Hp("run",
        With(("charPrIDRef", book.Shapes.Character(characters))),
        content.Select(piece => piece is string text ? Hp("t", XmlText.Clean(text).Replace('\t', ' ')) : piece));

    /// <summary>Text, and further text at the right margin of the same line.</summary>
    public static XElement RunWithRight(HwpxBook book, CharShape characters, string text, string right) => Hp("run",
        With(("charPrIDRef", book.Shapes.Character(characters))),
        Hp("t", XmlText.Clean(text) + " ", Hp("tab", With(("width", 4000), ("leader", 0), ("type", 2))), XmlText.Clean(right)));

    /// <summary>A table or picture in a paragraph of its own.</summary>
    public static XElement Host(HwpxBook book, XElement held, ParagraphShape shape) => Paragraph(book, Look.Host, shape, Run(book, Look.Host.Characters, held, ""));
}
