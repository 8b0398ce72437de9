using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Contents/section0.xml: the page, and everything that stands on it from top to bottom.</summary>
internal static class SectionPart
{
    public static XElement Write(HwpxBook book, OfficialDocument document, IReadOnlyList<FlowPart> flow)
    {
        List<XElement> body = [.. FrontMatter.Write(book, document)];
        var breaks = false;
        foreach (var part in flow)
        {
            var from = body.Count;
            body.AddRange(Body(book, part));
            if (breaks && body.Count > from)
            {
                body[from].SetAttributeValue("pageBreak", 1);
                breaks = false;
            }

            breaks |= part is FlowPageBreak;
        }

        // Hancom reads the page only from the first run of the first paragraph.
        body[0].AddFirst(SectionStart.Write(book));
        return new(HsName + "sec", Prefix("hs", HsName), Prefix("hp", HpName), Prefix("hc", HcName), body);
    }

    private static IEnumerable<XElement> Body(HwpxBook book, FlowPart part) => part switch
    {
        FlowText text => TextXml.Write(book, text),
        FlowTable table => DataTable.Write(book, table),
        FlowChart chart => ChartXml.Write(book, chart),
        FlowPictures photos => [PhotoTable.Of(book, photos.Pictures).Write(book, Look.Host.Paragraph with { Alignment = TextAlignment.Center })],
        _ => [],
    };
}
