using CivilDesk.Core.Documents.Hwpx;

namespace CivilDesk.Core.Documents;

/// <summary>
/// Writes .hwpx, the open format (KS X 6101) that Hancom Office opens and that offices exchange. No .NET library does.
/// The same document always gives the same bytes, so that a seal over the file holds.
/// </summary>
public static class HwpxWriter
{
    public const string ContentType = "application/hwp+zip";

    public static byte[] Write(OfficialDocument document)
    {
        var book = new HwpxBook(document.IsLandscape ? HwpxPage.Landscape : HwpxPage.Portrait);
        var flow = DocumentFlow.Of(document);
        var section = SectionPart.Write(book, document, flow);
        using var package = new HwpxPackage();
        package.Add("mimetype", ContentType);
        package.Add("version.xml", PackageParts.Version());
        package.Add("Contents/header.xml", HeaderPart.Write(book.Shapes));
        package.Add("Contents/section0.xml", section);
        foreach (var picture in book.Pictures.All)
        {
            package.Add(picture.Path, picture.Content);
        }

        package.Add("Preview/PrvText.txt", PreviewText.Of(document, flow));
        package.Add("settings.xml", PackageParts.Settings());
        package.Add("Contents/content.hpf", PackageParts.Content(document, book.Pictures.All));
        package.Add("META-INF/container.xml", PackageParts.Container());
        package.Add("META-INF/manifest.xml", PackageParts.Manifest());
        return package.ToBytes();
    }
}
