namespace CivilDesk.Core.Pledge;

/// <summary>A line of 그간 추진사항 that the office wrote itself.</summary>
public sealed record HistoryEntry(DateOnly Month, string Text);
