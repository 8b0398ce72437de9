namespace CivilDesk.Core.Pledge;

/// <summary>What the office has made of a line that a report proposed.</summary>
/// <param name="Period">The report's, as <c>2022-07</c> or <c>2022H2</c>.</param>
/// <param name="Text">Its words; null when the line is left out.</param>
public sealed record HistoryEdit(string Period, string? Text);
