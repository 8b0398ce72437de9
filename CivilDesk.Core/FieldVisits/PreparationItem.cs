namespace CivilDesk.Core.FieldVisits;

/// <summary>One thing to make ready before a visit.</summary>
public sealed class PreparationItem
{
    public long Id { get; private set; }

    public long FieldVisitId { get; private set; }

    public required PreparationKind Kind { get; init; }

    public string? Text { get; init; }

    public DateOnly? DoneOn { get; internal set; }
}
