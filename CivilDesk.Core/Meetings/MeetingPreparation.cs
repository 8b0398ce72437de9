namespace CivilDesk.Core.Meetings;

/// <summary>What the desk writes on the briefing (면담자료): questions that may come, and the answer that is suggested.</summary>
public sealed record MeetingPreparation(string? LikelyQuestions, string? SuggestedAnswer);
