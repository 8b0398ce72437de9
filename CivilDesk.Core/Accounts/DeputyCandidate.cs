namespace CivilDesk.Core.Accounts;

/// <summary>A clerk who may be named.</summary>
public sealed record DeputyCandidate(long Id, string DisplayName);
