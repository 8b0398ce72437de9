using CivilDesk.Core.Desk;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace CivilDesk.Core.Ledger;

/// <summary>Reads the first sheet of a workbook that <see cref="WorkbookGuard"/> has let through.</summary>
internal static class RegisterSheet
{
    // Without the cache the shared texts would be spilled to a file of their own: citizens' data does not go there.
    private static readonly OpenXmlConfiguration s_inMemory = new() { EnableSharedStringCache = false };

    public static (RegisterHeadings Headings, IEnumerable<RegisterRow> Rows) Read(Stream workbook)
    {
        var rows = Numbered(workbook).GetEnumerator();
        while (rows.MoveNext() && rows.Current.Number <= RegisterHeadings.DeepestRow)
        {
            if (RegisterHeadings.In(rows.Current.Cells) is { } headings)
            {
                return headings.Missing is [var missing, ..] ? throw new DeskRuleException("import.heading-missing", missing) : (headings, Rest(rows, headings));
            }
        }

        throw new DeskRuleException("import.no-headings");
    }

    private static IEnumerable<RegisterRow> Rest(IEnumerator<(int Number, IDictionary<string, object?> Cells)> rows, RegisterHeadings headings)
    {
        while (rows.MoveNext())
        {
            if (headings.Read(rows.Current.Number, rows.Current.Cells) is { IsEmpty: false } row)
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<(int Number, IDictionary<string, object?> Cells)> Numbered(Stream workbook)
    {
        var number = 0;
        foreach (IDictionary<string, object?> cells in workbook.Query(excelType: ExcelType.XLSX, configuration: s_inMemory))
        {
            yield return (++number, cells);
        }
    }
}
