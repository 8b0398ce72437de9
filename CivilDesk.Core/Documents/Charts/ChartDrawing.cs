namespace CivilDesk.Core.Documents.Charts;

/// <summary>
/// A chart as places and words, without markup or colour: a component turns it into SVG, the Hancom writer into ink.
/// A tone is the number of a series or a step of darkness; who draws it chooses the colour.
/// </summary>
/// <param name="Description">What a screen reader says for the whole picture.</param>
public sealed record ChartDrawing(double Width, double Height, string Description)
{
    public IReadOnlyList<ChartBox> Boxes { get; init; } = [];

    public IReadOnlyList<ChartCurve> Curves { get; init; } = [];

    public IReadOnlyList<ChartDot> Dots { get; init; } = [];

    public IReadOnlyList<ChartRule> Rules { get; init; } = [];

    public IReadOnlyList<ChartText> Texts { get; init; } = [];

    public IReadOnlyList<ChartKey> Keys { get; init; } = [];
}
