using CivilDesk.Core.Directives;

namespace CivilDesk.Core.Meetings;

/// <summary>What was said and agreed; each promise becomes a directive in the same save.</summary>
public sealed record MeetingResult(string Said, string? Agreed, IReadOnlyList<Promise> Promises)
{
    /// <summary>Beside the promises: each begins a directive or says why not.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
