namespace CivilDesk.Core.FieldVisits;

/// <summary>Where the mayor will go and why; from a complaint or by the mayor's own wish.</summary>
public sealed record FieldVisitPlan(long? ComplaintId, string Place, string DongCode, string Purpose, DateOnly PlannedOn);
