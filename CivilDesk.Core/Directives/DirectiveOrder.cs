namespace CivilDesk.Core.Directives;

/// <summary>What is ordered, of whom and until when.</summary>
public sealed record DirectiveOrder(string Text, DirectiveSource Source, long? SourceId, string DepartmentCode, DateOnly DueOn)
{
    public DirectiveKind Kind { get; init; } = DirectiveKind.Special;

    public IReadOnlyList<DepartmentSupport> Supporting { get; init; } = [];

    /// <summary>Needed for a long-term one: the day on which it is looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>문서번호 in the office's approval system.</summary>
    public string? ExternalDocumentNumber { get; init; }

    internal DirectiveAssignment Assignment =>
        new(DepartmentCode, DueOn) { Kind = Kind, Supporting = Supporting, ReviewOn = ReviewOn, ExternalDocumentNumber = ExternalDocumentNumber };
}
