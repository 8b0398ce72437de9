namespace CivilDesk.Core.FieldVisits;

/// <summary>What was seen at one stop.</summary>
public sealed record StopFinding(long StopId, string Seen);
