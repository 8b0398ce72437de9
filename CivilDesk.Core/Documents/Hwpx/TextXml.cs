using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A line of text: its mark hangs, so that the second line begins below the first word and not below the mark.</summary>
internal static class TextXml
{
    public static IEnumerable<XElement> Write(HwpxBook book, FlowText text)
    {
        var style = Look.Of(text);
        var mark = Mark(text);
        var hanging = (int)(TextWidth.Ems(mark) * style.Characters.Height);
        var shape = style.Paragraph with { Left = style.Paragraph.Left + Indent(text, style), Hanging = hanging };
        if (text.Role is TextRole.Paragraph)
        {
            shape = shape with { Alignment = text.Alignment };
        }
        else if (text is { Role: TextRole.Attachment, Mark.Length: 0 })
        {
            shape = shape with { Before = 0 };
        }

        foreach (var line in XmlText.Lines(text.Text))
        {
            yield return ParagraphXml.Paragraph(book, style, shape, ParagraphXml.Run(book, style.Characters, mark + line));

            // What the writer broke into several lines goes on where the first one began.
            shape = shape with { Left = shape.Left + hanging, Hanging = 0, Before = 0 };
            (mark, hanging) = ("", 0);
        }
    }

    private static string Mark(FlowText text) => (text.Role, text.Mark) switch
    {
        (_, "") => "",
        (TextRole.Attachment, _) => text.Mark + EndMark.Gap,
        _ => text.Mark + " ",
    };

    private static int Indent(FlowText text, NamedStyle style) => text.Role switch
    {
        TextRole.Attachment when text.Mark.Length == 0 => (int)(TextWidth.Ems("붙임" + EndMark.Gap) * style.Characters.Height),
        TextRole.End => style.Characters.Height,
        TextRole.Note => text.Level * style.Characters.Height,
        _ => 0,
    };
}
