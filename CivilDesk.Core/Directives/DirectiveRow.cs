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
    public DirectiveKind Kind { get; init; }

    public int Percent { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public int Reminders { get; init; }

    public DateOnly? LastRemindedOn { get; init; }

    public DateOnly? ReportedToMayorOn { get; init; }

    public DirectiveClosing? Closing { get; init; }

    public string? ClosingReason { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? ExternalDocumentNumber { get; init; }

    public bool IsLate(DateOnly today) =>
        Status is DirectiveStatus.UnderWay or DirectiveStatus.CompletionAsked && (Kind is DirectiveKind.LongTerm ? ReviewOn : DueOn) < today;
}
