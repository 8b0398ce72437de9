namespace CivilDesk.Core.Demo;

/// <summary>장기검토: the day on which a matter is looked at again, and what came of it.</summary>
internal sealed record PlannedLongReview(DateOnly On, string Answer)
{
    public DateTimeOffset? ReviewedAt { get; init; }

    public DateTimeOffset? ToldAt { get; init; }
}
