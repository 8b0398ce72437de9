namespace CivilDesk.Core.FieldVisits;

/// <summary>방문지: one place of a visit, and what was seen there.</summary>
public sealed class FieldVisitStop
{
    public long Id { get; private set; }

    public long FieldVisitId { get; private set; }

    public required int Order { get; init; }

    public required string Place { get; init; }

    public required string DongCode { get; init; }

    public long? ComplaintId { get; init; }

    public string? Note { get; init; }

    public string? Seen { get; internal set; }
}
