namespace CivilDesk.Core.Complaints;

/// <summary>One corrected field, before and after.</summary>
public sealed record ChangeLine(DateTimeOffset At, string Person, string Field, string? Before, string? After, string Reason);
