namespace CivilDesk.Core.Documents;

/// <summary>
/// A document as it is read from top to bottom, below its title: every mark, caption number and the end mark in place.
/// All writers and the print page take it from here, so that no two of them number differently.
/// </summary>
public sealed class DocumentFlow
{
    private const string NoteMark = "※";
    private const string AttachmentMark = "붙임";

    private readonly MarkScheme _scheme;
    private int _chapters;
    private int _tables;
    private int _figures;

    private DocumentFlow(MarkScheme scheme) => _scheme = scheme;

    public static IReadOnlyList<FlowPart> Of(OfficialDocument document)
    {
        var flow = new DocumentFlow(document.Marks);
        var marks = ItemNumbering.Marks(document);
        List<FlowPart> parts = [];
        foreach (var part in document.Blocks.SelectMany((block, i) => flow.Parts(block, marks[i])).Concat(Attachments(document.Attachments)))
        {
            if (part is FlowPictures more && parts.LastOrDefault() is FlowPictures photos)
            {
                parts[^1] = new FlowPictures([.. photos.Pictures, .. more.Pictures]);
                continue;
            }

            parts.Add(part);
        }

        if (document.HasEndMark)
        {
            Close(parts);
        }

        return parts;
    }

    private IEnumerable<FlowPart> Parts(DocumentBlock block, string mark) => block switch
    {
        Heading { IsChapter: true } heading => [new FlowText(TextRole.Chapter, 0, RomanNumeral.Of(++_chapters) + ".", heading.Text)],
        Heading heading => [new FlowText(TextRole.Section, 0, _scheme is MarkScheme.Report ? ItemMark.Special(1) : "", heading.Text)],
        OutlineItem item => [new FlowText(TextRole.Item, item.Level, mark, item.Text)],
        Paragraph paragraph => [new FlowText(TextRole.Paragraph, 0, "", paragraph.Text, paragraph.Alignment)],
        Note note => [NoteLine(note.Text)],
        Definitions definitions => [NoteLine("용어 및 집계기준"), .. definitions.Terms.Select(TermLine)],
        Table table => [Part(table), .. table.Notes.Select(NoteLine)],
        Chart chart => [new FlowChart(chart, $"[그림 {++_figures}] {chart.Title}", UnitNote(chart.Unit))],
        Picture picture => [new FlowPictures([picture])],
        PageBreak => [new FlowPageBreak()],
        _ => throw new NotSupportedException($"No writer knows {block.GetType().Name}."),
    };

    private FlowTable Part(Table table) =>
        new(table, TableGrid.Lay(table), table.Title is { } title ? $"[표 {++_tables}] {title}" : null, UnitNote(table.Unit));

    private static IEnumerable<FlowText> Attachments(IReadOnlyList<string> names) => names.Select((name, i) => new FlowText(
        TextRole.Attachment, 0, i == 0 ? AttachmentMark : "", names.Count == 1 ? name : $"{ItemMark.Numbered(1, i + 1)} {name}"));

    private static void Close(List<FlowPart> parts)
    {
        switch (parts.LastOrDefault())
        {
            case FlowText last:
                parts[^1] = last with { Text = EndMark.After(last.Text) };
                break;
            case FlowTable { Table.BlankRows: > 0 }:
                break; // 이하 빈칸 has said it.
            default:
                parts.Add(new FlowText(TextRole.End, 0, "", EndMark.Text));
                break;
        }
    }

    private static FlowText NoteLine(string text) => new(TextRole.Note, 0, NoteMark, text);

    private static FlowText TermLine(Definition term) => new(TextRole.Note, 1, ItemMark.Special(3), $"{term.Term}: {term.Meaning}");

    private static string? UnitNote(string? unit) => string.IsNullOrEmpty(unit) ? null : $"(단위: {unit})";
}
