using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

internal sealed record DirectiveFact(CaseNumber Number, DateOnly OrderedOn, DateOnly? DueOn, DateOnly? DoneOn, DateOnly? ClosedOn, bool IsLongTerm, string? Department)
{
    public bool IsOpenAt(DateOnly end) => OrderedOn <= end && (DoneOn is null || DoneOn > end) && (ClosedOn is null || ClosedOn > end);
}
