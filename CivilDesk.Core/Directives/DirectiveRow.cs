using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Directives;

/// <summary>One line of the directive ledger.</summary>
public sealed record DirectiveRow(
    long Id,
    int Version,
    CaseNumber Number,
    string Text,
    DirectiveSource Source,
    long? SourceId,
    string? DepartmentCode,
    DateOnly OrderedOn,
    DateOnly? DueOn,
    DirectiveStatus Status,
    string? Progress,
    DateOnly? DoneOn)
{
    public bool IsLate(DateOnly today) => Status is not DirectiveStatus.Done && DueOn < today;
}
