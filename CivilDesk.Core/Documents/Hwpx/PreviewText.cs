using System.Text;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Preview/PrvText.txt: the beginning of the document, which file managers and archives show and search.</summary>
internal static class PreviewText
{
    private const int Length = 1000;

    public static string Of(OfficialDocument document, IReadOnlyList<FlowPart> flow)
    {
        var text = new StringBuilder();
        string[] first = [document.Title, document.Summary, string.Join(", ", document.Keywords)];
        foreach (var line in first.Concat(flow.SelectMany(Lines)).TakeWhile(_ => text.Length < Length))
        {
            text.Append(line).Append("\r\n");
        }

        var clean = XmlText.Clean(text.ToString());
        return clean.Length <= Length ? clean : XmlText.Clean(clean[..Length]);
    }

    private static IEnumerable<string> Lines(FlowPart part) => part switch
    {
        FlowText text => [text.Line],
        FlowTable table => [table.Caption ?? "", .. table.Grid.Rows.Select(row => "<" + string.Join("><", row.Select(cell => cell.Text)) + ">")],
        FlowChart chart => [chart.Caption],
        FlowPictures photos => photos.Pictures.Select(picture => picture.Caption),
        _ => [],
    };
}
