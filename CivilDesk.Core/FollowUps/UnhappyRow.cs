using CivilDesk.Core.Desk;

namespace CivilDesk.Core.FollowUps;

/// <summary>An unhappy citizen's case, waiting for the team leader's word.</summary>
public sealed record UnhappyRow(long Id, int Version, long ComplaintId, CaseNumber Number, string Title, string? DepartmentCode, int Score, string? Reason, DateOnly On);
