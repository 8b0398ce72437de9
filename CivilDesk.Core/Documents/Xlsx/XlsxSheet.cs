namespace CivilDesk.Core.Documents.Xlsx;

/// <summary>A sheet of bare values below one row of headings.</summary>
/// <param name="Caption">What the document calls it: <c>[표 1] 처리현황 (단위: 건)</c>.</param>
internal sealed record XlsxSheet(string Name, string Caption, IReadOnlyList<XlsxColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public IReadOnlyList<string> Notes { get; init; } = [];
}
