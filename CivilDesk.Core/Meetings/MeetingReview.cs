namespace CivilDesk.Core.Meetings;

/// <summary>
/// 검토: has the ordinary route (정상 처리절차) been tried, what came of it, and which department's opinion is wanted first.
/// </summary>
public sealed record MeetingReview(bool OrdinaryRouteTried, string? Finding = null, string? DepartmentCode = null);
