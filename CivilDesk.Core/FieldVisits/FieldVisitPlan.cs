namespace CivilDesk.Core.FieldVisits;

/// <summary>Where the mayor will go and why; from a complaint, a meeting or by the mayor's own wish.</summary>
public sealed record FieldVisitPlan(long? ComplaintId, string Place, string DongCode, string Purpose, DateOnly PlannedOn)
{
    public long? MeetingId { get; init; }

    /// <summary>구청장 희망: nobody asked for it, the mayor wants to see it.</summary>
    public bool IsMayorsWish { get; init; }

    /// <summary>The route; the place itself when empty.</summary>
    public IReadOnlyList<PlannedStop> Stops { get; init; } = [];

    /// <summary>The hour, when it is fixed.</summary>
    public TimeOnly? At { get; init; }

    public int? Minutes { get; init; }
}
