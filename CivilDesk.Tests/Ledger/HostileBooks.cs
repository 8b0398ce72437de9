using System.IO.Compression;
using System.Text;

namespace CivilDesk.Tests.Ledger;

/// <summary>Files that harm whoever trusts them: each is small and grows, spins, reaches out or pretends.</summary>
internal static class HostileBooks
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Opening = "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private const string Ending = "</sheetData></worksheet>";

    public static IReadOnlyDictionary<string, (string Code, Func<Stream> Make)> All { get; } = new Dictionary<string, (string, Func<Stream>)>
    {
        ["one cell of 300 MB"] = ("import.too-large", () => WithSheet(sheet =>
        {
            sheet.Write(Utf8(Opening + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"));
            Repeat(sheet, new string('A', 1 << 20), 300);
            sheet.Write(Utf8("</t></is></c></row>" + Ending));
        })),
        ["a million rows"] = ("import.too-many-rows", () => WithSheet(sheet =>
        {
            sheet.Write(Utf8(Opening));
            Repeat(sheet, string.Concat(Enumerable.Repeat("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>", 1000)), 1000);
            sheet.Write(Utf8(Ending));
        })),
        ["the last column"] = ("import.too-many-columns", () => WithSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"XFD2\"><v>2</v></c></row>")),
        ["row two thousand million"] = ("import.too-many-rows", () => WithSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2000000000\"><c r=\"A2000000000\"><v>2</v></c></row>")),
        ["rows that run backwards"] = ("import.damaged", () => WithSheet("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>")),
        ["300 MB of shared texts"] = ("import.too-large", () => Package(parts =>
        {
            parts("xl/sharedStrings.xml", part =>
            {
                part.Write(Utf8("<?xml version=\"1.0\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"));
                Repeat(part, string.Concat(Enumerable.Repeat("<si><t>" + new string('B', 1000) + "</t></si>", 1000)), 300);
                part.Write(Utf8("</sst>"));
            });
            parts(Sheet, part => part.Write(Utf8(Opening + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>" + Ending)));
        })),
        ["entities that multiply"] = ("import.damaged", () => WithSheet(sheet => sheet.Write(Utf8(
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + Opening[21..] + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row>" + Ending)))),
        ["an entity that reads a file"] = ("import.damaged", () => WithSheet(sheet => sheet.Write(Utf8(
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + Opening[21..] + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>" + Ending)))),
        ["an attribute without end"] = ("import.too-large", () => WithSheet(sheet =>
        {
            sheet.Write(Utf8("<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" a=\""));
            Repeat(sheet, new string('A', 1 << 20), 64);
            sheet.Write(Utf8("\"><sheetData>" + Ending));
        })),
        ["a cell beyond the limit"] = ("import.cell-too-long", () => WithSheet($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('A', 40_000)}</t></is></c></row>")),
        ["a formula"] = ("import.formula", () => WithSheet("<row r=\"1\"><c r=\"A1\"><f>HYPERLINK(\"http://192.0.2.1\",\"x\")</f><v>1</v></c></row>")),
        ["a macro"] = ("import.active-content", () => Package(parts =>
        {
            parts(Sheet, part => part.Write(Utf8(Opening + Ending)));
            parts("xl/vbaProject.bin", part => part.Write([1, 2, 3]));
        })),
        ["a path that climbs out"] = ("import.suspicious-part", () => Package(parts =>
        {
            parts(Sheet, part => part.Write(Utf8(Opening + Ending)));
            parts("../../outside.xml", part => part.Write(Utf8("<a/>")));
        })),
        ["a text file"] = ("import.not-a-workbook", () => new MemoryStream(Utf8("접수번호,접수일\n1,2026-01-01"))),
        ["a locked or old file"] = ("import.encrypted-or-old", () => new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]])),
        ["a letter under another name"] = ("import.not-a-workbook", () => Zip(parts => parts("word/document.xml", part => part.Write(Utf8("<a/>"))))),
        ["a file cut short"] = ("import.damaged", () =>
        {
            var whole = RegisterBook.Of([.. Enumerable.Range(1, 50).Select(RegisterBook.Row)]).ToArray();
            return new MemoryStream(whole[..(whole.Length / 2)]);
        }),
        ["nothing at all"] = ("import.not-a-workbook", () => new MemoryStream()),
        ["no headings"] = ("import.no-headings", () => WithSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")),
    };

    private static MemoryStream WithSheet(string rows) => WithSheet(sheet => sheet.Write(Utf8(Opening + rows + Ending)));

    private static MemoryStream WithSheet(Action<Stream> write) => Package(parts => parts(Sheet, write));

    private static MemoryStream Package(Action<Action<string, Action<Stream>>> build) => Zip(parts =>
    {
        void Text(string name, string text) => parts(name, part => part.Write(Utf8(text)));
        Text("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        Text("_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Text("xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Text("xl/_rels/workbook.xml.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        build(parts);
    });

    private static MemoryStream Zip(Action<Action<string, Action<Stream>>> build)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            build((name, write) =>
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                write(part);
            });
        }

        file.Position = 0;
        return file;
    }

    private static void Repeat(Stream part, string text, int times)
    {
        var bytes = Utf8(text);
        for (var i = 0; i < times; i++)
        {
            part.Write(bytes);
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
