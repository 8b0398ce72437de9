using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Meetings;

namespace CivilDesk.Core.Timeline;

/// <summary>면담자료: one page for the mayor before a meeting, made from what is known; the desk edits questions and answer.</summary>
public sealed record MeetingBriefing(
    MeetingRow Meeting,
    string Petitioner,
    ComplaintRow? Case,
    string Gist,
    string? Wish,
    string? ReviewFinding,
    string? Opinion,
    string? OpinionDocumentNumber,
    IReadOnlyList<Attendee> Attendees,
    IReadOnlyList<ThreadEvent> History,
    IReadOnlyList<DirectiveRow> Promises,
    IReadOnlyList<BriefedCase> Similar,
    IReadOnlyList<LikelyQuestion> Questions,
    string? QuestionsOfTheDesk,
    string? SuggestedAnswer,
    bool IsAnswerOfTheDesk);
