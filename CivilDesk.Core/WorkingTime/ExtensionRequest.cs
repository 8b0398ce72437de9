namespace CivilDesk.Core.WorkingTime;

/// <summary>What is asked for: how much longer, why, whether the petitioner agrees, and when it is decided.</summary>
public sealed record ExtensionRequest(StatutoryPeriod By, ExtensionReason Reason, bool HasConsent, DateTimeOffset DecidedAt);
