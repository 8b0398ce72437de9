using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A bar: one pixel of colour, stretched. It prints sharp at any size and weighs nothing.</summary>
internal static class BarInk
{
    public static readonly int Height = HwpUnit.Millimetres(3.6);

    public static XElement Bar(HwpxBook book, int tone, int length, string description)
    {
        var pixel = book.Pictures.Add(PngFile.Pixel(Ink.Series(tone)), PictureFormat.Png);
        return PictureXml.Picture(book, pixel, length, Height, description);
    }
}
