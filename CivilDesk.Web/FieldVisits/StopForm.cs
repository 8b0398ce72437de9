using CivilDesk.Core.FieldVisits;

namespace CivilDesk.Web.FieldVisits;

/// <summary>One place of the route while the plan is being written.</summary>
public sealed class StopForm
{
    public string Place { get; set; } = "";

    public string? Dong { get; set; }

    public string? Note { get; set; }

    public PlannedStop Stop => new(Place, Dong ?? "") { Note = Note };
}
