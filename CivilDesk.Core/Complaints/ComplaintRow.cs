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
    /// <summary>The citizen is still owed an answer and the due time has passed.</summary>
    public bool IsLate(DateTimeOffset now) => Status is ComplaintStatus.Received or ComplaintStatus.Assigned or ComplaintStatus.AwaitingReply && DueAt < now;
}
