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

    /// <summary>The record's number, or the report's period.</summary>
    public required string Number { get; init; }

    public DateTimeOffset? ReadAt { get; set; }
}
