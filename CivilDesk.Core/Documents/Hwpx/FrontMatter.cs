using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>What stands above the body: approval line, title, who wrote it and when, 문서요지 and keywords.</summary>
internal static class FrontMatter
{
    private static readonly int s_approvalWord = HwpUnit.Millimetres(8);
    private static readonly int s_approvalBox = HwpUnit.Millimetres(21);
    private static readonly int s_signature = HwpUnit.Millimetres(13);
    private static readonly int s_summaryLabel = HwpUnit.Millimetres(24);

    public static IEnumerable<XElement> Write(HwpxBook book, OfficialDocument document)
    {
        if (document.Approval is { Boxes.Count: > 0 } approval)
        {
            yield return Approval(book, approval);
        }

        yield return Title(book, document.Title);
        yield return ParagraphXml.Text(book, Look.Byline, Byline(document));
        yield return Summary(book, document);
    }

    private static string Byline(OfficialDocument document)
    {
        var author = $"{document.Office} {document.Department}";
        return document.Number is { } number ? $"{number}({KoreanFormat.Date(document.Date)})  {author}" : $"{KoreanFormat.Date(document.Date)}  {author}";
    }

    private static XElement Approval(HwpxBook book, ApprovalLine approval)
    {
        var border = BorderShape.Box(BorderEdge.Hair);
        int[] widths = [s_approvalWord, .. approval.Boxes.Select(_ => s_approvalBox)];
        var label = border with { Shade = Ink.LabelShade };
        List<BoxCell> cells = [CellText.Cell(book, 0, 0, s_approvalWord, label, Look.CellHead, TextAlignment.Center, "결\n재") with { RowSpan = 2 }];
        for (var i = 0; i < approval.Boxes.Count; i++)
        {
            cells.Add(CellText.Cell(book, 0, i + 1, s_approvalBox, label, Look.Cell, TextAlignment.Center, approval.Boxes[i].Rank));
            var signature = CellText.Cell(book, 1, i + 1, s_approvalBox, border, Look.Cell, TextAlignment.Center, approval.Boxes[i].Signature);
            cells.Add(signature with { Height = Math.Max(signature.Height, s_signature) });
        }

        return new BoxTable(widths, cells).Write(book, Look.Host.Paragraph with { Alignment = TextAlignment.Right, After = 1000 });
    }

    private static XElement Title(HwpxBook book, string title)
    {
        var style = Look.Title;
        var room = book.Page.BodyWidth - (2 * BoxTable.SideMargin);

        // A title that is a little too long for its line gets smaller letters, not a second line of one word.
        var height = Math.Clamp((int)(room / (TextWidth.Ems(title) * 1.06)), 1700, style.Characters.Height);
        var fitted = style with { Characters = style.Characters with { Height = height } };
        var edge = new BorderEdge("0.7 mm", Ink.Navy);
        var cell = CellText.Cell(book, 0, 0, book.Page.BodyWidth, new(null, null, edge, edge), fitted, TextAlignment.Center, title);
        return new BoxTable([book.Page.BodyWidth], [cell with { Height = cell.Height + HwpUnit.Millimetres(5) }]).Write(book);
    }

    private static XElement Summary(HwpxBook book, OfficialDocument document)
    {
        int[] widths = [s_summaryLabel, book.Page.BodyWidth - s_summaryLabel];
        (string Label, string Text)[] rows = [("문서요지", document.Summary), ("키워드", string.Join(", ", document.Keywords))];
        return new BoxTable(widths, [.. rows.SelectMany((row, i) => new[]
        {
            CellText.Cell(book, i, 0, widths[0], BorderShape.Box(BorderEdge.Hair, Ink.LabelShade), Look.CellHead, TextAlignment.Center, row.Label),
            CellText.Cell(book, i, 1, widths[1], BorderShape.Box(BorderEdge.Hair), Look.Cell, TextAlignment.Left, row.Text),
        })]).Write(book, Look.Host.Paragraph with { After = 600 });
    }
}
