namespace CivilDesk.Core.Petitioners;

/// <summary>One earlier contact of a card, in clear for the desk.</summary>
public sealed record ContactChangeLine(DateTimeOffset At, string Field, string? Before);
