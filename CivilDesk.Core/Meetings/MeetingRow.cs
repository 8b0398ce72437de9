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
    string? Agreed);
