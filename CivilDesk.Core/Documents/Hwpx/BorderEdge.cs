namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>One side of a box. Hancom knows certain widths only.</summary>
internal sealed record BorderEdge(string Width, string Color = Ink.Black)
{
    public static readonly BorderEdge Hair = new("0.12 mm");
    public static readonly BorderEdge Thin = new("0.25 mm");
    public static readonly BorderEdge Thick = new("0.4 mm");
}
