using CivilDesk.Core.Directives;

namespace CivilDesk.Core.Meetings;

/// <summary>What was said and agreed; each promise becomes a directive in the same save.</summary>
public sealed record MeetingResult(string Said, string? Agreed, IReadOnlyList<Promise> Promises)
{
    /// <summary>Beside the promises: each begins a directive or says why not.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>How long it took; the planned time when not given.</summary>
    public int? Minutes { get; init; }

    /// <summary>Who was there, from both sides; null leaves who was invited.</summary>
    public IReadOnlyList<Attendee>? Attendees { get; init; }

    public MeetingEnding Ending { get; init; }

    /// <summary>Needed when it did not end in the ordinary way.</summary>
    public string? EndingNote { get; init; }
}
