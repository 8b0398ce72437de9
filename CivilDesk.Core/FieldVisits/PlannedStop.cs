namespace CivilDesk.Core.FieldVisits;

/// <summary>One place on the route, in the order in which the mayor goes there; of a case of its own if it has one.</summary>
public sealed record PlannedStop(string Place, string DongCode)
{
    public long? ComplaintId { get; init; }

    public string? Note { get; init; }
}
