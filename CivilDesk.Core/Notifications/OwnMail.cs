namespace CivilDesk.Core.Notifications;

/// <summary>A person's own mail: whether the office sends any, and where to.</summary>
public sealed record OwnMail(bool IsSent, string? Address);
