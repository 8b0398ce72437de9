namespace CivilDesk.Core.Demo;

/// <summary>What is said and agreed when the mayor meets somebody: about a complaint, or about a subject of its own.</summary>
internal sealed record MeetingPhrases(
    IReadOnlyList<string> Places, IReadOnlyList<string> Said, IReadOnlyList<string?> Agreed, IReadOnlyList<string> Promises, IReadOnlyList<OwnMeeting> Own);
