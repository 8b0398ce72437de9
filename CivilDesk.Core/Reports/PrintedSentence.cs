namespace CivilDesk.Core.Reports;

/// <summary>A sentence as the report prints it.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Section">The box it stands in.</param>
/// <param name="Text">As it is printed; empty when it was left out.</param>
/// <param name="Computed">As the figures say it now; null for one's own.</param>
/// <param name="IsEdited">Somebody changed or added it.</param>
/// <param name="IsOutdated">A figure has changed since it was edited.</param>
public sealed record PrintedSentence(string Key, ReportSection Section, string Text, string? Computed, bool IsEdited, bool IsOutdated);
