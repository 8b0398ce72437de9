namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>테두리와 배경; null is no line and no shade.</summary>
internal sealed record BorderShape(BorderEdge? Left, BorderEdge? Right, BorderEdge? Top, BorderEdge? Bottom, string? Shade = null)
{
    public static BorderShape None { get; } = new(null, null, null, null);

    public static BorderShape Box(BorderEdge edge, string? shade = null) => new(edge, edge, edge, edge, shade);
}
