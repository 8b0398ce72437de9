using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>What the clerk enters to stop the clock: why, since when, until when if it is known, on which ground.</summary>
public sealed record SuspensionOrder(SuspensionKind Kind, DateOnly From, DateOnly? To = null)
{
    /// <summary>What is asked of the citizen, or what is looked into.</summary>
    public string? Reason { get; init; }

    /// <summary>보완기한: until when the citizen may answer.</summary>
    public DateOnly? RespondBy { get; init; }

    /// <summary>Where the proof lies: a document number, a notice.</summary>
    public string? Evidence { get; init; }
}
