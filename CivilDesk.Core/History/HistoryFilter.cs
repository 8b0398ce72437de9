namespace CivilDesk.Core.History;

/// <summary>What the auditor looks for; all that is given must hold.</summary>
public sealed record HistoryFilter
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public long? AccountId { get; init; }

    public string? Verb { get; init; }

    /// <summary>Whose personal data was handled.</summary>
    public long? PetitionerId { get; init; }
}
