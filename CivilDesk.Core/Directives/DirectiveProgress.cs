namespace CivilDesk.Core.Directives;

/// <summary>추진상황: one line of a directive's progress, never changed.</summary>
public sealed class DirectiveProgress
{
    public long Id { get; private set; }

    public required long DirectiveId { get; init; }

    public required ProgressKind Kind { get; init; }

    public required DateOnly SaidOn { get; init; }

    public required int Percent { get; init; }

    public required string Text { get; init; }

    /// <summary>Who entered it.</summary>
    public required long AccountId { get; init; }

    /// <summary>The officer's department; the desk entered it when null.</summary>
    public string? DepartmentCode { get; init; }

    public string? ExternalDocumentNumber { get; init; }

    /// <summary>Of a line that moves the day of completion.</summary>
    public DateOnly? DueBefore { get; init; }

    public DateOnly? DueAfter { get; init; }
}
