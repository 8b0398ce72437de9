using CivilDesk.Core.Documents.Xlsx;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace CivilDesk.Core.Documents;

/// <summary>
/// Writes .xlsx for those who go on counting: a first sheet that says what the document is and how it counts, then every
/// table and every chart's figures as a plain sheet with numbers as numbers and days as days.
/// </summary>
public static class XlsxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(OfficialDocument document)
    {
        var tables = PlainSheets.Of(DocumentFlow.Of(document));
        XlsxSheet[] sheets = [SummarySheet.Of(document, tables), .. tables];
        using var raw = new MemoryStream();
        raw.SaveAs(
            sheets.ToDictionary(sheet => sheet.Name, object (sheet) => Rows(sheet)),
            excelType: ExcelType.XLSX,
            configuration: new OpenXmlConfiguration
            {
                FreezeRowCount = 1,
                AutoFilter = true,
                StyleOptions = new() { WrapCellContents = true },
                DynamicColumns = [.. sheets.SelectMany(Columns)],
            });
        return SteadyPackage.Of(raw, document);
    }

    private static IEnumerable<DynamicExcelColumn> Columns(XlsxSheet sheet) => sheet.Columns.Select((column, i) =>
        new DynamicExcelColumn(Key(sheet, i)) { Name = column.Name, Width = column.Width, Index = i, Format = column.HoldsDays ? "yyyy-mm-dd" : null });

    /// <summary>One dictionary for each row; a sheet without rows still needs an empty one to show its headings.</summary>
    private static IEnumerable<Dictionary<string, object?>> Rows(XlsxSheet sheet) =>
        sheet.Rows.DefaultIfEmpty(new object?[sheet.Columns.Count])
            .Select(row => row.Select((value, i) => KeyValuePair.Create(Key(sheet, i), value)).ToDictionary());

    /// <summary>Names of columns may repeat; keys may not, over the whole workbook.</summary>
    private static string Key(XlsxSheet sheet, int column) => $"{sheet.Name}\n{column}";
}
