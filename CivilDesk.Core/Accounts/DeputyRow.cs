namespace CivilDesk.Core.Accounts;

/// <summary>One named period in the team leader's list.</summary>
public sealed record DeputyRow(long Id, long LeaderId, string Leader, long DeputyId, string Deputy, DateOnly From, DateOnly To, DateTimeOffset? EndedAt);
