namespace CivilDesk.Core.FieldVisits;

/// <summary>결과 보고: what came of a visit, within seven days.</summary>
public sealed record VisitReport(string Text, string? ExternalDocumentNumber = null);
