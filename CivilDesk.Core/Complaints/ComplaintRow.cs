using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>One line of the register; the petitioner's name masked.</summary>
public sealed record ComplaintRow(
    long Id,
    int Version,
    CaseNumber Number,
    string Title,
    string Petitioner,
    string DongCode,
    string CategoryCode,
    string ChannelCode,
    PetitionType Type,
    ComplaintStatus Status,
    string? DepartmentCode,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt,
    DateOnly DueOn,
    Outcome? Outcome,
    DateOnly? ProcessedOn)
{
    /// <summary>당초 안내한 기한, once the due date has moved.</summary>
    public DateOnly? AnnouncedDueOn { get; init; }

    /// <summary>정지: since when the clock stands still; <see cref="DueAt"/> is then only the last one known.</summary>
    public DateOnly? SuspendedSince { get; init; }

    public SuspensionKind? SuspendedFor { get; init; }

    public CaseProgress? Progress { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public DateOnly? FollowUpOn { get; init; }

    public DateOnly? AgencyExpectedOn { get; init; }

    /// <summary>반복 회차.</summary>
    public int RepeatNumber { get; init; } = 1;

    public int TransferCount { get; init; }

    public bool MarkedForMayor { get; init; }

    public bool IsCollective { get; init; }

    public bool HasConflict { get; init; }

    public bool? WasOnTime { get; init; }

    /// <summary>배정 시한 of a case that no department has yet; the queue tells it.</summary>
    public DateTimeOffset? HandOverDueAt { get; init; }

    /// <summary>No department has it yet and the hour of 영 제13조 제1항 is over.</summary>
    public bool IsHandOverLate(DateTimeOffset now) => HandOverDueAt < now;

    /// <summary>The citizen is still owed the first answer, the clock runs and the due time has passed.</summary>
    public bool IsLate(DateTimeOffset now) =>
        Status is ComplaintStatus.Received or ComplaintStatus.Assigned or ComplaintStatus.InProgress or ComplaintStatus.AwaitingReply
        && SuspendedSince is null && WasOnTime is null && DueAt < now;
}
