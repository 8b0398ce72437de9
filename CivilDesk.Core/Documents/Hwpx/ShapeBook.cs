namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>
/// The shapes that a document uses, numbered at first use. Hancom keeps them in a list of their own
/// (header.xml) and the text refers to them by number.
/// </summary>
internal sealed class ShapeBook
{
    private readonly OrderedDictionary<CharShape, int> _characters = [];
    private readonly OrderedDictionary<ParagraphShape, int> _paragraphs = [];
    private readonly OrderedDictionary<BorderShape, int> _borders = [];
    private readonly OrderedDictionary<string, NamedStyle> _styles = [];

    public ShapeBook()
    {
        Border(BorderShape.None);
        foreach (var style in Look.All)
        {
            Style(style);
        }
    }

    public IReadOnlyList<CharShape> Characters => _characters.Keys;

    public IReadOnlyList<ParagraphShape> Paragraphs => _paragraphs.Keys;

    public IReadOnlyList<BorderShape> Borders => _borders.Keys;

    public IReadOnlyList<NamedStyle> Styles => _styles.Values;

    public int Character(CharShape shape) => NumberOf(_characters, shape);

    public int Paragraph(ParagraphShape shape)
    {
        Border(shape.Border);
        return NumberOf(_paragraphs, shape);
    }

    /// <summary>Borders alone are counted from 1.</summary>
    public int Border(BorderShape shape) => NumberOf(_borders, shape) + 1;

    /// <summary>A style is its name: text that differs from it in one place still belongs to it.</summary>
    public int Style(NamedStyle style)
    {
        if (_styles.TryAdd(style.Name, style))
        {
            Character(style.Characters);
            Paragraph(style.Paragraph);
        }

        return _styles.IndexOf(style.Name);
    }

    private static int NumberOf<T>(OrderedDictionary<T, int> shapes, T shape)
        where T : notnull
    {
        shapes.TryAdd(shape, shapes.Count);
        return shapes[shape];
    }
}
