namespace CivilDesk.Core.Documents.Charts;

/// <summary>A filled rectangle: a bar, a part of one, a cell of a heat grid.</summary>
/// <param name="Description">What it stands for: <c>교통 12건</c>.</param>
public sealed record ChartBox(double X, double Y, double Width, double Height, int Tone, string Description);
