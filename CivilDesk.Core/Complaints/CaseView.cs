using CivilDesk.Core.Petitioners;

namespace CivilDesk.Core.Complaints;

/// <summary>One whole case as the person who opens it may see it: contact in clear for the desk, masked for everybody else.</summary>
public sealed record CaseView(
    ComplaintRow Row,
    PetitionerCard Petitioner,
    bool ContactIsMasked,
    string Story,
    string? Wish,
    string? Answer,
    DateTimeOffset? AssignedAt,
    DateTimeOffset? ProcessedAt,
    ReplyChannel? ReplyChannel,
    DateTimeOffset? RepliedAt,
    bool? WasOnTime,
    DateTimeOffset? ClosedAt,
    IReadOnlyList<CaseStep> Steps)
{
    /// <summary>What hangs on the case: its clock, its parts, its ends, its corrections.</summary>
    public CaseLife Life { get; init; } = new();
}
