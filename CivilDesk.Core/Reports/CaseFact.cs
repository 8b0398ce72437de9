using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>What a report needs of one case, by dates only: so that the case's later life does not change what was true at the period's end.</summary>
internal sealed record CaseFact(
    long Id,
    CaseNumber Number,
    DateOnly ReceivedOn,
    DateOnly? ProcessedOn,
    DateOnly? RepliedOn,
    DateOnly DueOn,
    bool? WasOnTime,
    DateOnly? LongTermSince,
    Outcome? Outcome,
    string Category,
    string? Department,
    string Channel,
    string Dong,
    int RepeatNumber,
    bool IsCollective,
    bool HasConflict)
{
    /// <summary>The days on which it went on from one department to another.</summary>
    public IReadOnlyList<DateOnly> Transfers { get; set; } = [];

    public IReadOnlyList<DateOnly> Extensions { get; set; } = [];

    /// <summary>When the clock stood still.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly? To)> Stops { get; set; } = [];

    /// <summary>The department at the end of the period.</summary>
    public string? DepartmentThen { get; set; } = Department;

    public bool IsOpenAt(DateOnly end) => ReceivedOn <= end && (ProcessedOn is null || ProcessedOn > end);

    public bool IsLongTermAt(DateOnly end) => IsOpenAt(end) && LongTermSince <= end;

    /// <summary>The result was told; an interim word about a matter under review is none.</summary>
    public bool WasTold(DateOnly from, DateOnly end) => RepliedOn >= from && RepliedOn <= end && ProcessedOn <= RepliedOn;

    public bool AwaitsReplyAt(DateOnly end) => ProcessedOn <= end && !HasLeft && !WasTold(ProcessedOn.Value, end);

    public bool IsLateAt(DateOnly end) =>
        (IsOpenAt(end) || AwaitsReplyAt(end)) && DueOn <= end && !IsLongTermAt(end) && !Stops.Any(stop => stop.From <= end && (stop.To is null || stop.To > end));

    // 이첩, 취하, 반려, 반복·예외종결 end without the department's answer.
    private bool HasLeft => Outcome is Complaints.Outcome.Referred or Complaints.Outcome.Withdrawn or Complaints.Outcome.Returned
        or Complaints.Outcome.RepeatClosed or Complaints.Outcome.ExceptionClosed;
}
