namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>
/// The shapes that a document uses, numbered at first use. Hancom keeps them in a list of their own
/// (header.xml) and the text refers to them by number.
/// </summary>
internal sealed class ShapeBook
{
    private readonly List<CharShape> _characters = [];
    private readonly List<ParagraphShape> _paragraphs = [];
    private readonly List<BorderShape> _borders = [];
    private readonly List<NamedStyle> _styles = [];

    public ShapeBook()
    {
        Border(BorderShape.None);
        foreach (var style in Look.All)
        {
            Style(style);
        }
    }

    public IReadOnlyList<CharShape> Characters => _characters;

    public IReadOnlyList<ParagraphShape> Paragraphs => _paragraphs;

    public IReadOnlyList<BorderShape> Borders => _borders;

    public IReadOnlyList<NamedStyle> Styles => _styles;

    public int Character(CharShape shape) => IndexOf(_characters, shape);

    public int Paragraph(ParagraphShape shape)
    {
        Border(shape.Border);
        return IndexOf(_paragraphs, shape);
    }

    /// <summary>Borders alone are counted from 1.</summary>
    public int Border(BorderShape shape) => IndexOf(_borders, shape) + 1;

    /// <summary>A style is its name: text that differs from it in one place still belongs to it.</summary>
    public int Style(NamedStyle style)
    {
        var known = _styles.FindIndex(other => other.Name == style.Name);
        if (known >= 0)
        {
            return known;
        }

        Character(style.Characters);
        Paragraph(style.Paragraph);
        return IndexOf(_styles, style);
    }

    private static int IndexOf<T>(List<T> shapes, T shape)
    {
        var index = shapes.IndexOf(shape);
        if (index < 0)
        {
            index = shapes.Count;
            shapes.Add(shape);
        }

        return index;
    }
}
