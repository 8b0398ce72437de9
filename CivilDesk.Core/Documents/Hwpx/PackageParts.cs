using System.Globalization;
using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The small parts that tell a reader what the package holds and what the document is about.</summary>
internal static class PackageParts
{
    public static XElement Version() => new(HvName + "HCFVersion",
        Prefix("hv", HvName),
        With(
            ("tagetApplication", "WORDPROCESSOR"), ("major", 5), ("minor", 1), ("micro", 0), ("buildNumber", 1), ("os", 1),
            ("xmlVersion", "1.4"), ("application", "CivilDesk"), ("appVersion", "1, 0, 0, 0")));

    public static XElement Settings() => new(HaName + "HWPApplicationSetting",
        Prefix("ha", HaName),
        new XElement(HaName + "CaretPosition", With(("listIDRef", 0), ("paraIDRef", 0), ("pos", 0))));

    public static XElement Container() => new(OcfName + "container",
        Prefix("ocf", OcfName), Prefix("hpf", HpfName),
        new XElement(OcfName + "rootfiles", RootFile("Contents/content.hpf", "application/hwpml-package+xml"), RootFile("Preview/PrvText.txt", "text/plain")));

    public static XElement Manifest() => new(OdfName + "manifest", Prefix("odf", OdfName));

    public static XElement Content(OfficialDocument document, IReadOnlyList<StoredPicture> pictures) => new(OpfName + "package",
        Prefix("opf", OpfName), Prefix("hpf", HpfName),
        With(("version", ""), ("unique-identifier", ""), ("id", "")),
        Metadata(document),
        new XElement(OpfName + "manifest",
            Item("header", "Contents/header.xml", "application/xml"),
            pictures.Select(picture => Item(picture.Id, picture.Path, picture.MediaType, new XAttribute("isEmbeded", 1))),
            Item("section0", "Contents/section0.xml", "application/xml"),
            Item("settings", "settings.xml", "application/xml")),
        new XElement(OpfName + "spine", Reference("header"), Reference("section0")));

    /// <summary>문서요지 and keywords stand where Hancom's own document information keeps them.</summary>
    private static XElement Metadata(OfficialDocument document)
    {
        var day = document.Date.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new(OpfName + "metadata",
            new XElement(OpfName + "title", XmlText.Clean(document.Title)),
            new XElement(OpfName + "language", "ko"),
            Meta("creator", $"{document.Office} {document.Department}"),
            Meta("subject", document.Title),
            Meta("description", document.Summary),
            Meta("lastsaveby", "CivilDesk"),
            Meta("CreatedDate", day),
            Meta("ModifiedDate", day),
            Meta("date", KoreanFormat.Date(document.Date)),
            Meta("keyword", string.Join(", ", document.Keywords)));
    }

    private static XElement Meta(string name, string content) => new(OpfName + "meta", With(("name", name), ("content", "text")), XmlText.Clean(content));

    private static XElement Item(string id, string path, string type, XAttribute? embedded = null) =>
        new(OpfName + "item", With(("id", id), ("href", path), ("media-type", type)), embedded);

    private static XElement Reference(string id) => new(OpfName + "itemref", With(("idref", id), ("linear", "yes")));

    private static XElement RootFile(string path, string type) => new(OcfName + "rootfile", With(("full-path", path), ("media-type", type)));
}
