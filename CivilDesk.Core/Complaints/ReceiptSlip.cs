using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>접수증: what the citizen takes home, so the name is in clear and nothing else about the person is on it.</summary>
public sealed record ReceiptSlip(
    CaseNumber Number,
    string Title,
    string Petitioner,
    PetitionType Type,
    string CategoryCode,
    string ChannelCode,
    string? DepartmentCode,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt,
    DateOnly DueOn,
    string ReceivedBy);
