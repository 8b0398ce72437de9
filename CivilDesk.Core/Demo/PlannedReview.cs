namespace CivilDesk.Core.Demo;

/// <summary>One look at a long-term directive.</summary>
internal sealed record PlannedReview(DateTimeOffset At, string Finding, DateOnly NextOn);
