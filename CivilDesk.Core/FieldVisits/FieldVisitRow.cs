using CivilDesk.Core.Desk;

namespace CivilDesk.Core.FieldVisits;

/// <summary>One line of the visit ledger.</summary>
public sealed record FieldVisitRow(
    long Id,
    int Version,
    CaseNumber Number,
    long? ComplaintId,
    CaseNumber? ComplaintNumber,
    string Place,
    string DongCode,
    string Purpose,
    FieldVisitStatus Status,
    DateOnly PlannedOn,
    string? Seen)
{
    public long? MeetingId { get; init; }

    public bool IsMayorsWish { get; init; }

    public DateTimeOffset? StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public int Stops { get; init; }

    public int ToMakeReady { get; init; }

    public DateOnly? CarriedOutOn { get; init; }

    public DateOnly? ResultDueOn { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public bool OwesReplies { get; init; }

    public DateOnly? RepliesSentOn { get; init; }

    public string? CancelReason { get; init; }
}
