using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Notifications;

/// <summary>알림: one thing that one person is told. It names the record, never a citizen.</summary>
public sealed class Notification
{
    public long Id { get; private set; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required NotificationKind Kind { get; init; }

    /// <summary>Null for a report.</summary>
    public CaseLedger? Ledger { get; init; }

    /// <summary>The record's number, the report's period, or the day of what is told each morning.</summary>
    public required string Number { get; init; }

    /// <summary>How many of them, of what is told as a heap.</summary>
    public int? Count { get; init; }

    /// <summary>When the bell shows it: at once in working hours, otherwise when the office opens.</summary>
    public required DateTimeOffset RingsAt { get; init; }

    public DateTimeOffset? ReadAt { get; set; }

    public DateTimeOffset? MailedAt { get; set; }
}
