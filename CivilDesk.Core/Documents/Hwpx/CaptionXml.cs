using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The line above a table or chart: its number and name to the left, its unit to the right.</summary>
internal static class CaptionXml
{
    private static readonly CharShape s_unit = Look.Caption.Characters with { Height = 950, IsBold = false };

    public static XElement Write(HwpxBook book, string caption, string? unit, bool isInCell = false) => ParagraphXml.Paragraph(
        book,
        Look.Caption,
        isInCell ? Look.Caption.Paragraph with { Before = 0 } : Look.Caption.Paragraph,
        unit is null
            ? [ParagraphXml.Run(book, Look.Caption.Characters, caption)]
            : [ParagraphXml.Run(book, Look.Caption.Characters, caption), ParagraphXml.RunWithRight(book, s_unit, "", unit)]);
}
