namespace CivilDesk.Core.Petitioners;

/// <summary>병합: two cards are one person. A redirect that can be undone; no case is rewritten.</summary>
public sealed class PetitionerMerge
{
    public long Id { get; private set; }

    public required long KeptId { get; init; }

    public required long GoneId { get; init; }

    /// <summary>Cards that already led to the one that goes, so that an undo finds them.</summary>
    public required string CarriedIds { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long By { get; init; }

    public DateTimeOffset? UndoneAt { get; internal set; }
}
