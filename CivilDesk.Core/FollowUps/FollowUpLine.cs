using CivilDesk.Core.Desk;

namespace CivilDesk.Core.FollowUps;

/// <summary>One check as the case page shows it.</summary>
public sealed record FollowUpLine(
    DateTimeOffset At, string Person, DateOnly? PlannedOn, FollowUpResult Result, string? Note, DateOnly? AgainOn, CaseNumber? OpenedCase, CaseNumber? OpenedDirective);
