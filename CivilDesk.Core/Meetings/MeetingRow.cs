using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Meetings;

/// <summary>One line of the meeting ledger; the petitioner's name masked.</summary>
public sealed record MeetingRow(
    long Id,
    int Version,
    CaseNumber Number,
    long? ComplaintId,
    CaseNumber? ComplaintNumber,
    string Petitioner,
    string Subject,
    MeetingStatus Status,
    DateOnly RequestedOn,
    DateTimeOffset? StartsAt,
    string? Place,
    string? Said,
    string? Agreed)
{
    public MeetingOrigin Origin { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public bool? OrdinaryRouteTried { get; init; }

    public string? DepartmentCode { get; init; }

    public DateOnly? OpinionAskedOn { get; init; }

    public DateOnly? OpinionOn { get; init; }

    public DateOnly? PostponedUntil { get; init; }

    public string? Reason { get; init; }

    public DateOnly? HeldOn { get; init; }

    public int? Minutes { get; init; }

    public MeetingEnding? Ending { get; init; }

    public DateOnly? ResultDueOn { get; init; }

    public DateOnly? ResultSentOn { get; init; }
}
