using CivilDesk.Core.Directives;

namespace CivilDesk.Core.FieldVisits;

/// <summary>What was seen, and what was ordered on the spot; each promise becomes a directive in the same save.</summary>
public sealed record FieldVisitResult(string Seen, IReadOnlyList<Promise> Promises)
{
    /// <summary>Beside the promises: each begins a directive or says why not.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>참석자: who was there, by office (동장, 도로과 팀장).</summary>
    public string? Present { get; init; }

    public IReadOnlyList<StopFinding> Stops { get; init; } = [];
}
