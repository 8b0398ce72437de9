namespace CivilDesk.Core.Complaints;

/// <summary>이첩: which agency answers now, until when, and how the citizen was told (영 제13조).</summary>
public sealed record Referral(string Agency, DateOnly ExpectedOn, string Reason, ReplyChannel? Told = null);
