using System.IO.Compression;
using System.Xml.Linq;

namespace CivilDesk.Tests.Documents;

/// <summary>Reads .hwpx back by the format alone, without a line of the writer's.</summary>
internal sealed class HwpxReader
{
    private static readonly XNamespace s_hp = "http://www.hancom.co.kr/hwpml/2011/paragraph";

    private readonly XElement _section;

    public HwpxReader(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        Entries = [.. zip.Entries.Select(entry => entry.FullName)];
        Parts = zip.Entries.Where(entry => Path.GetExtension(entry.Name) is ".xml" or ".hpf").ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        });
        Preview = new StreamReader(zip.GetEntry("Preview/PrvText.txt")!.Open()).ReadToEnd();
        _section = Parts["Contents/section0.xml"].Root!;
    }

    public IReadOnlyList<string> Entries { get; }

    public IReadOnlyDictionary<string, XDocument> Parts { get; }

    public string Preview { get; }

    /// <summary>The text of each paragraph that stands in no table.</summary>
    public IReadOnlyList<string> Lines => [.. _section.Elements(s_hp + "p").Select(Text).Where(line => line.Length > 0)];

    /// <summary>Each table as rows of (text, column span, row span).</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<(string Text, int Columns, int Rows)>>> Tables =>
        [.. _section.Descendants(s_hp + "tbl").Select(table => table.Elements(s_hp + "tr").Select(row => row.Elements(s_hp + "tc").Select(Cell).ToArray()).ToArray())];

    /// <summary>Every element of a name in the section.</summary>
    public IEnumerable<XElement> All(string name) => _section.Descendants(s_hp + name);

    public static int Number(XElement element, string attribute) => (int)element.Attribute(attribute)!;

    private static (string Text, int Columns, int Rows) Cell(XElement cell)
    {
        var span = cell.Element(s_hp + "cellSpan")!;
        return (string.Join('\n', cell.Element(s_hp + "subList")!.Elements(s_hp + "p").Select(Text)), Number(span, "colSpan"), Number(span, "rowSpan"));
    }

    private static string Text(XElement paragraph) => string.Concat(paragraph.Elements(s_hp + "run").Elements(s_hp + "t").Select(text => text.Value));
}
