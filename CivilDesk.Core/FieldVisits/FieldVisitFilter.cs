namespace CivilDesk.Core.FieldVisits;

/// <summary>Which visits: a view, a state, those of one case, those planned from one day to another (both included).</summary>
public sealed record FieldVisitFilter(FieldVisitView View = FieldVisitView.All, FieldVisitStatus? Status = null, long? ComplaintId = null)
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}
