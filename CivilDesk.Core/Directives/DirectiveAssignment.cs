namespace CivilDesk.Core.Directives;

/// <summary>To whom a directive goes and by which clock.</summary>
public sealed record DirectiveAssignment(string DepartmentCode, DateOnly DueOn)
{
    public DirectiveKind Kind { get; init; } = DirectiveKind.Special;

    public IReadOnlyList<DepartmentSupport> Supporting { get; init; } = [];

    /// <summary>Needed for a long-term one: the day on which it is looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>문서번호 in the office's approval system.</summary>
    public string? ExternalDocumentNumber { get; init; }
}
