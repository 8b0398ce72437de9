namespace CivilDesk.Core.Documents.Xlsx;

/// <summary>The first sheet: what the document is, what it says in short, which sheets follow and how they count.</summary>
internal static class SummarySheet
{
    public const string Name = "요약";

    public static XlsxSheet Of(OfficialDocument document, IReadOnlyList<XlsxSheet> sheets)
    {
        List<(string Item, string? Text)> rows =
        [
            ("제목", document.Title),
            ("문서번호", document.Number),
            ("기관", document.Office),
            ("부서", document.Department),
            ("작성일", KoreanFormat.Date(document.Date)),
            ("문서요지", document.Summary),
            ("키워드", string.Join(", ", document.Keywords)),
            .. sheets.SelectMany(sheet => sheet.Notes.Select(note => ($"{sheet.Name} 참고", (string?)note)).Prepend(("시트", sheet.Caption))),
            .. document.Blocks.OfType<Definitions>().SelectMany(block => block.Terms).Select(term => ($"용어: {term.Term}", (string?)term.Meaning)),
        ];
        return new(
            Name,
            document.Title,
            [new("항목", 24), new("내용", 90)],
            [.. rows.Where(row => !string.IsNullOrEmpty(row.Text)).Select(row => new object?[] { XmlText.Clean(row.Item), XmlText.Clean(row.Text!) })]);
    }
}
