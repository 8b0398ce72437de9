namespace CivilDesk.Core.Complaints;

/// <summary>Why a case leaves the ordinary road, and how the citizen was told so.</summary>
public sealed record CaseExit(string Reason, ReplyChannel? Told = null);
