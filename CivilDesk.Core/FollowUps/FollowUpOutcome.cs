using CivilDesk.Core.Desk;

namespace CivilDesk.Core.FollowUps;

/// <summary>The acknowledgement of a check: what it opened, when it is looked at again.</summary>
public sealed record FollowUpOutcome(CaseNumber? OpenedCase, CaseNumber? OpenedDirective, DateOnly? AgainOn);
