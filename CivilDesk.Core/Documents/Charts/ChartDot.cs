namespace CivilDesk.Core.Documents.Charts;

/// <summary>One figure on a line. Its tone gives a shape too, for those who see no colours.</summary>
public sealed record ChartDot(ChartPoint At, int Tone, string Description);
