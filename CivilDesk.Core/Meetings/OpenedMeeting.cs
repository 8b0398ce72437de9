using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;

namespace CivilDesk.Core.Meetings;

/// <summary>One meeting as the person who opens it may see it: citizens' names in clear for the desk, masked for everybody else.</summary>
public sealed record OpenedMeeting(
    MeetingRow Row,
    long PetitionerId,
    string Petitioner,
    string? ReviewFinding,
    string? Opinion,
    string? OpinionDocumentNumber,
    string? LikelyQuestions,
    string? SuggestedAnswer,
    string? EndingNote,
    ReplyChannel? ResultChannel,
    string? ResultText,
    IReadOnlyList<Attendee> Attendees,
    IReadOnlyList<DecisionLine> Decisions);
