namespace CivilDesk.Core.Documents.Charts;

/// <summary>Words in the chart; <paramref name="At"/> is on the base line.</summary>
/// <param name="Tone">The tone that it stands on, so that it can be light on dark; null on the page itself.</param>
public sealed record ChartText(ChartPoint At, string Text, ChartAnchor Anchor, ChartTextRole Role, int? Tone = null);
