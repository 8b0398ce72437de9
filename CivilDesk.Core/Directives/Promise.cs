namespace CivilDesk.Core.Directives;

/// <summary>Something the mayor promised in a meeting or on a visit: what, who, until when.</summary>
public sealed record Promise(string Text, string DepartmentCode, DateOnly DueOn)
{
    public DirectiveKind Kind { get; init; } = DirectiveKind.Special;

    public IReadOnlyList<DepartmentSupport> Supporting { get; init; } = [];

    /// <summary>Needed for a long-term one: the day on which it is looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }

    internal DirectiveOrder From(DirectiveSource source, long sourceId) =>
        new(Text, source, sourceId, DepartmentCode, DueOn) { Kind = Kind, Supporting = Supporting, ReviewOn = ReviewOn };
}
