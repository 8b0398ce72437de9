using System.Globalization;
using System.IO.Compression;
using System.Xml;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Ledger;

/// <summary>
/// Looks through a whole workbook, unpacking as it counts, before a library that trusts it opens it: a bomb, a sheet of two
/// thousand million rows, an entity, a formula or a macro is refused here, with little memory and in little time.
/// </summary>
internal static class WorkbookGuard
{
    public const int MostRows = 100_000;

    private const int MostParts = 200, MostColumns = 64, LongestCell = 32_767, MostShared = 3_000_000, DeepestXml = 32, HeadBytes = 8;

    // Headings and what stands above them.
    private const int RowsAbove = RegisterHeadings.DeepestRow;
    private const long MostUnpacked = 256L << 20, MostShares = 64L << 20;

    private static readonly string[] s_active = ["vbaproject", "/externallinks/", "/activex/", "/embeddings/", "/macrosheets/", "/dialogsheets/", "xl/connections.xml", "/querytables/"];

    /// <summary>Refuses what is no harmless workbook; answers how many rows its sheets have.</summary>
    public static int Inspect(Stream file, CancellationToken ct)
    {
        RefuseOtherKinds(file);
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            RefuseBadParts(package);
            var (unpacked, rows) = (new Unpacked(MostUnpacked), 0);
            foreach (var part in package.Entries)
            {
                ct.ThrowIfCancellationRequested();
                var name = part.FullName.ToLowerInvariant();
                var isXml = name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal);
                using var content = new CountingStream(part.Open(), part.CompressedLength, unpacked, isXml);
                if (!isXml)
                {
                    content.CopyTo(Stream.Null);
                    continue;
                }

                rows += Walk(content, name.StartsWith("xl/worksheets/", StringComparison.Ordinal), name.EndsWith("sharedstrings.xml", StringComparison.Ordinal), ct);
            }

            return rows;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new DeskRuleException("import.damaged");
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static void RefuseOtherKinds(Stream file)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)];
        file.Position = 0;
        if (head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            // What Excel locks with a password, and the .xls of old.
            throw new DeskRuleException("import.encrypted-or-old");
        }

        if (!head.StartsWith("PK\u0003\u0004"u8))
        {
            throw new DeskRuleException("import.not-a-workbook");
        }
    }

    private static void RefuseBadParts(ZipArchive package)
    {
        var names = package.Entries.Select(part => part.FullName.ToLowerInvariant()).ToList();
        if (names.Exists(name => name.Contains("..", StringComparison.Ordinal) || name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal)))
        {
            throw new DeskRuleException("import.suspicious-part");
        }

        if (names.Exists(name => s_active.Any(part => name.Contains(part, StringComparison.Ordinal))))
        {
            throw new DeskRuleException("import.active-content");
        }

        if (!names.Contains("xl/workbook.xml") || !names.Exists(name => name.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            throw new DeskRuleException("import.not-a-workbook");
        }

        if (package.Entries.Count > MostParts || names.Distinct().Count() < names.Count || package.Entries.Sum(part => Math.Min(part.Length, MostUnpacked + 1)) > MostUnpacked)
        {
            throw new DeskRuleException("import.too-large");
        }
    }

    private static int Walk(Stream content, bool isSheet, bool isShared, CancellationToken ct)
    {
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        var chunk = new char[4096];
        var (row, rows, length, shared, letters) = (0L, 0, 0, 0, 0L);
        while (xml.Read())
        {
            if (xml.Depth > DeepestXml)
            {
                throw new DeskRuleException("import.damaged");
            }

            if (xml.NodeType is XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "row" when isSheet:
                        ct.ThrowIfCancellationRequested();
                        row = RowOf(xml, row);
                        rows++;
                        break;
                    case "c" when isSheet:
                        length = 0;
                        RefuseFarColumn(xml.GetAttribute("r"), row);
                        break;
                    case "f" when isSheet:
                        throw new DeskRuleException("import.formula", row);
                    case "si" when isShared:
                        length = 0;
                        Refuse(++shared > MostShared, "import.too-large");
                        break;
                }
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                for (int read; (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0;)
                {
                    Refuse((isSheet || isShared) && (length += read) > LongestCell, "import.cell-too-long", row);
                    Refuse(isShared && (letters += read) > MostShares, "import.too-large");
                }
            }
        }

        return rows;
    }

    private static long RowOf(XmlReader xml, long last)
    {
        var row = last + 1;
        if (xml.GetAttribute("r") is { } said && (!long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out row) || row <= last))
        {
            throw new DeskRuleException("import.damaged");
        }

        Refuse(row > MostRows + RowsAbove, "import.too-many-rows", MostRows);
        return row;
    }

    private static void RefuseFarColumn(string? cell, long row)
    {
        if (cell is null)
        {
            return;
        }

        var (column, at) = (0, 0);
        for (; at < cell.Length && char.IsAsciiLetterUpper(cell[at]) && column <= MostColumns; at++)
        {
            column = (column * 26) + cell[at] - 'A' + 1;
        }

        Refuse(column > MostColumns, "import.too-many-columns", MostColumns);
        if (column == 0 || !long.TryParse(cell.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var said) || said != row)
        {
            throw new DeskRuleException("import.damaged");
        }
    }

    private static void Refuse(bool isBad, string code, params object[] arguments)
    {
        if (isBad)
        {
            throw new DeskRuleException(code, arguments);
        }
    }
}
