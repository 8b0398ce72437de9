using CivilDesk.Core.Directives;

namespace CivilDesk.Core.Demo;

/// <summary>The way of one directive: ordered or said, reported on, confirmed.</summary>
internal sealed class PlannedDirective(string text, string departmentCode, DateTimeOffset orderedAt, DateOnly dueOn)
{
    public string Text => text;

    public string DepartmentCode => departmentCode;

    public DateTimeOffset OrderedAt => orderedAt;

    public DateOnly DueOn => dueOn;

    /// <summary>For an order on a case, or a word about one.</summary>
    public PlannedCase? Case { get; init; }

    /// <summary>The mayor's word waits as a draft until the team leader names department and date.</summary>
    public bool IsWord { get; init; }

    /// <summary>Where an order without a case came from.</summary>
    public DirectiveSource Source { get; init; } = DirectiveSource.Complaint;

    public DirectiveKind Kind { get; init; } = DirectiveKind.Special;

    public DateOnly? ReviewOn { get; init; }

    /// <summary>협조부서.</summary>
    public string? SupportedBy { get; init; }

    public DateTimeOffset? IssuedAt { get; set; }

    public IReadOnlyList<ProgressReport> Reports { get; set; } = [];

    /// <summary>Looks at a long-term one, each with the day of the next.</summary>
    public IReadOnlyList<PlannedReview> Reviews { get; init; } = [];

    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>Its id, once it stands in the ledger.</summary>
    public long Id { get; set; }
}
