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
    string? Seen);
