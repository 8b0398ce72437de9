namespace CivilDesk.Core.Demo;

/// <summary>A case that goes on from a department that does not answer for it.</summary>
internal sealed record PlannedHandover(DateTimeOffset At, string From, string Reason);
