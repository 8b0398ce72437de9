namespace CivilDesk.Core.Reports;

/// <summary>What somebody made of a computed sentence, or a sentence of one's own.</summary>
/// <param name="Key">The computed sentence's name; <c>own.…</c> for one's own.</param>
/// <param name="Section">The box it stands in.</param>
/// <param name="Text">The words; empty leaves the sentence out.</param>
/// <param name="BasedOn">The computed sentence as it was then; null for one's own.</param>
public sealed record SentenceEdit(string Key, ReportSection Section, string Text, string? BasedOn);
