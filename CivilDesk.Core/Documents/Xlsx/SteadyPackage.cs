using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Xlsx;

/// <summary>
/// Packs a workbook again so that the same document gives the same bytes (the library numbers its parts at random and stamps them
/// with the time), and adds what Excel shows as the file's properties: title, 문서요지 and keywords.
/// </summary>
internal static partial class SteadyPackage
{
    private const string TypesPart = "[Content_Types].xml";
    private const string RootPart = "_rels/.rels";
    private const string PropertiesPart = "docProps/core.xml";

    private static readonly XNamespace s_types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace s_relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace s_properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace s_dublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace s_instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static byte[] Of(MemoryStream raw, OfficialDocument document)
    {
        var parts = Read(raw);
        parts[TypesPart].Root!.Add(new XElement(
            s_types + "Override",
            new XAttribute("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"),
            new XAttribute("PartName", "/" + PropertiesPart)));
        parts[RootPart].Root!.Add(new XElement(
            s_relations + "Relationship",
            new XAttribute("Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
            new XAttribute("Target", PropertiesPart),
            new XAttribute("Id", "properties")));
        parts[PropertiesPart] = new(Properties(document));
        var names = new Dictionary<string, string>();
        using var steady = new MemoryStream();
        using (var zip = new ZipArchive(steady, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, part) in parts.OrderBy(part => part.Key != TypesPart).ThenBy(part => part.Key, StringComparer.Ordinal))
            {
                Rename(part, names);
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                part.Save(stream, SaveOptions.DisableFormatting);
            }
        }

        return steady.ToArray();
    }

    private static Dictionary<string, XDocument> Read(MemoryStream raw)
    {
        raw.Position = 0;
        using var zip = new ZipArchive(raw, ZipArchiveMode.Read, leaveOpen: true);
        var parts = new Dictionary<string, XDocument>();
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            parts[entry.FullName] = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        }

        return parts;
    }

    /// <summary>Relations get names in the order in which they appear.</summary>
    private static void Rename(XDocument part, Dictionary<string, string> names)
    {
        foreach (var attribute in part.Descendants().Attributes().Where(IsRandom))
        {
            if (!names.TryGetValue(attribute.Value, out var name))
            {
                name = string.Create(CultureInfo.InvariantCulture, $"r{names.Count + 1}");
                names.Add(attribute.Value, name);
            }

            attribute.Value = name;
        }
    }

    private static bool IsRandom(XAttribute attribute) => attribute.Name.LocalName is "id" or "Id" && RandomName().IsMatch(attribute.Value);

    private static XElement Properties(OfficialDocument document)
    {
        var day = document.Date.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new(
            s_properties + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", s_properties.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", s_dublinCore.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dcterms", s_terms.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", s_instance.NamespaceName),
            new XElement(s_dublinCore + "title", XmlText.Clean(document.Title)),
            new XElement(s_dublinCore + "creator", XmlText.Clean($"{document.Office} {document.Department}")),
            new XElement(s_dublinCore + "description", XmlText.Clean(document.Summary)),
            new XElement(s_properties + "keywords", XmlText.Clean(string.Join(", ", document.Keywords))),
            new XElement(s_terms + "created", new XAttribute(s_instance + "type", "dcterms:W3CDTF"), day));
    }

    [GeneratedRegex("^R[0-9a-f]{16,32}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RandomName();
}
