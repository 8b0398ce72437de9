using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Notifications;

/// <summary>One line under the bell; ledger and number (or a report's period) lead to the record.</summary>
public sealed record NotificationRow(long Id, DateTimeOffset At, NotificationKind Kind, CaseLedger? Ledger, string Number, int? Count, bool IsRead);
