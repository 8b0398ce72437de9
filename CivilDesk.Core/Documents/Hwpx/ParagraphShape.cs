namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>문단 모양. <paramref name="Hanging"/> is how much further right than the first line the others begin.</summary>
internal sealed record ParagraphShape(TextAlignment Alignment = TextAlignment.Justified, int LineSpacing = 160)
{
    public int Left { get; init; }

    public int Hanging { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>Stays on the page of what follows: headings and captions.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Lines break between words only; else between any two syllables, which keeps both margins even.</summary>
    public bool KeepsWords { get; init; }

    /// <summary>A tab carries what follows it to the right margin.</summary>
    public bool HasRightTab { get; init; }

    public BorderShape Border { get; init; } = BorderShape.None;
}
