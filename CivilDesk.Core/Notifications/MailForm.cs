namespace CivilDesk.Core.Notifications;

/// <summary>The mail server as its form opens it; the password never comes back.</summary>
public sealed record MailForm(int? Version, MailServer? Server, bool HasPassword, bool IsOn);
