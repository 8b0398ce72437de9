namespace CivilDesk.Core.FollowUps;

/// <summary>Everything after the reply of one case: the planned day, the checks made, what the citizen said.</summary>
public sealed record CaseAftercare(DateOnly? PlannedOn, IReadOnlyList<FollowUpLine> Checks, int? Score, string? ScoreReason, string? LeadersWord);
