namespace CivilDesk.Core.Directives;

/// <summary>One line of progress as the screen shows it.</summary>
public sealed record ProgressLine(
    ProgressKind Kind, DateOnly SaidOn, int Percent, string Text, string Person, string? DepartmentCode, string? ExternalDocumentNumber)
{
    public DateOnly? DueBefore { get; init; }

    public DateOnly? DueAfter { get; init; }
}
