namespace CivilDesk.Core.History;

/// <summary>
/// Who did or saw what, to which record, when, from where, whose data it was. Never changed, never deleted:
/// each line's hash covers the line before it.
/// </summary>
public sealed class HistoryLine
{
    /// <summary>Counts from 1 without a gap.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long AccountId { get; init; }

    /// <summary>The team leader whose right a deputy used (대결).</summary>
    public long? OnBehalfOf { get; init; }

    /// <summary>Address of the terminal, or the schedule.</summary>
    public required string From { get; init; }

    public required string Verb { get; init; }

    public required string Subject { get; init; }

    public long? SubjectId { get; init; }

    /// <summary>Whose personal data was handled (안전성 확보조치 기준 제2조제3호).</summary>
    public long? PetitionerId { get; init; }

    public string? Detail { get; init; }

    /// <summary>HMAC over the line before and this line.</summary>
    public byte[] Hash { get; internal set; } = [];
}
