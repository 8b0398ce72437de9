using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A photo in the middle of the page with its caption below, as wide as half the page or as high as a third of it.</summary>
internal static class PhotoXml
{
    private static readonly ParagraphShape s_host = Look.Host.Paragraph with { Alignment = TextAlignment.Center, Before = 600, After = 0, KeepsWithNext = true };
    private static readonly ParagraphShape s_caption = Look.Note.Paragraph with { Alignment = TextAlignment.Center, After = 300 };

    public static IEnumerable<XElement> Write(HwpxBook book, Picture picture)
    {
        var scale = Math.Min(book.Page.BodyWidth * 0.6 / picture.PixelWidth, book.Page.BodyHeight * 0.33 / picture.PixelHeight);
        var (width, height) = ((int)(picture.PixelWidth * scale), (int)(picture.PixelHeight * scale));
        var stored = book.Pictures.Add(picture.Content, picture.Format);
        yield return ParagraphXml.Host(book, PictureXml.Picture(book, stored, width, height, picture.Caption), s_host);
        yield return ParagraphXml.Paragraph(book, Look.Note, s_caption, ParagraphXml.Run(book, Look.Note.Characters, picture.Caption));
    }
}
