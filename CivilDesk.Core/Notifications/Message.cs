using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Notifications;

/// <summary>The one table of who is told of what: a line of the history, what it means to others, and to whom.</summary>
internal sealed record Message(string Subject, string Verb, NotificationKind Kind, Audience To)
{
    private static readonly Dictionary<(string Subject, string Verb), Message> s_table = new Message[]
    {
        new(nameof(Directive), "word-given", NotificationKind.WordGiven, Audience.Leader),
        new(nameof(Directive), "ordered", NotificationKind.DirectiveAssigned, Audience.Departments),
        new(nameof(Directive), "issued", NotificationKind.DirectiveAssigned, Audience.Departments),
        new(nameof(Directive), "completion-asked", NotificationKind.CompletionAsked, Audience.Leader),
        new(nameof(Directive), "sent-back", NotificationKind.SentBack, Audience.Departments),
        new(nameof(Directive), "confirmed", NotificationKind.DirectiveConfirmed, Audience.Departments | Audience.Mayor),
        new(nameof(Directive), "reminded", NotificationKind.Reminded, Audience.Departments),
        new(nameof(Directive), "due-moved", NotificationKind.DueMoved, Audience.Departments),
        new(nameof(Meeting), "requested", NotificationKind.MeetingRequested, Audience.Leader),
        new(nameof(Meeting), "opinion-asked", NotificationKind.OpinionAsked, Audience.Departments),
        new(nameof(Meeting), "opinion-given", NotificationKind.OpinionGiven, Audience.Leader),
        new(nameof(Meeting), "scheduled", NotificationKind.MeetingScheduled, Audience.Mayor),
        new(nameof(FieldVisit), "planned", NotificationKind.VisitPlanned, Audience.Mayor),
        new(nameof(Satisfaction), "unhappy", NotificationKind.UnhappyCitizen, Audience.Leader),
        new(nameof(Complaint), "assigned", NotificationKind.CaseAssigned, Audience.Departments),
        new(nameof(ReportSnapshot), "draft-taken", NotificationKind.ReportDraftTaken, Audience.Leader),
        new(nameof(ReportSnapshot), "issued", NotificationKind.ReportIssued, Audience.Mayor),
    }.ToDictionary(message => (message.Subject, message.Verb));

    public static Message? Of(HistoryNote note) => s_table.GetValueOrDefault((note.Subject, note.Verb));
}
