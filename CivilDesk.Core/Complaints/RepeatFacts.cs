namespace CivilDesk.Core.Complaints;

/// <summary>What the law asks about a repeat: which filing it is, how many results were told before, whether a committee looked.</summary>
public sealed record RepeatFacts(int Filing, int ResultsTold, bool IsStatutory, bool IsCollective, DateOnly? CommitteeReviewedOn);
