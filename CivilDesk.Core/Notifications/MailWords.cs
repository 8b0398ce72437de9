namespace CivilDesk.Core.Notifications;

/// <summary>What a mail says, in the office's words: its subject by the count, and one line per notification. Neither names a citizen.</summary>
public sealed record MailWords(Func<int, string> Subject, Func<NotificationRow, string> Line);
