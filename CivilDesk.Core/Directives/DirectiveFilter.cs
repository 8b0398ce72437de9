namespace CivilDesk.Core.Directives;

/// <summary>Which directives: a view, those of one source, of one lead department, ordered from and to (both days included).</summary>
public sealed record DirectiveFilter(DirectiveView View = DirectiveView.All, DirectiveSource? Source = null, long? SourceId = null)
{
    public string? DepartmentCode { get; init; }

    /// <summary>부서 지정 전: only those that no department has yet.</summary>
    public bool WithoutDepartment { get; init; }

    public DateOnly? OrderedFrom { get; init; }

    public DateOnly? OrderedTo { get; init; }

    public DirectiveKind? Kind { get; init; }
}
