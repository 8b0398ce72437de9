namespace CivilDesk.Core.Complaints;

/// <summary>One line of a case's history: who did what and when.</summary>
public sealed record CaseStep(DateTimeOffset At, string Verb, string Person, string? OnBehalfOf, string? Detail);
