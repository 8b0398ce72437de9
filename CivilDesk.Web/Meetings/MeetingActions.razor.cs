using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Meetings;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.Meetings;

/// <summary>The verbs of one meeting, each with the form that it needs. A refused one keeps what was typed.</summary>
public sealed partial class MeetingActions
{
    private const int WeeksAhead = 4;

    private readonly List<DecisionForm> _decisions = [];
    private readonly List<AttendeeForm> _attendees = [];
    private IReadOnlyList<MeetingSlot> _slots = [];
    private CommandId _command = CommandId.New();
    private string? _open, _text, _second, _department, _document, _note;
    private string _place = "";
    private DateTime? _at;
    private DateOnly? _until;
    private int? _minutes;
    private bool _tried;
    private MeetingEnding _ending;
    private ReplyChannel _channel = ReplyChannel.Letter;

    [Parameter, EditorRequired] public OpenedMeeting Opened { get; set; } = null!;

    [Parameter, EditorRequired] public CodeBook Book { get; set; } = null!;

    [Parameter, EditorRequired] public EventCallback OnChanged { get; set; }

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private MeetingService Meetings { get; set; } = null!;

    [Inject] private MeetingSlots Slots { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    private MeetingRow Row => Opened.Row;

    private IReadOnlyList<(string Name, string Word)> Possible
    {
        get
        {
            var keeps = Me.Can(Permission.KeepMeetings);
            var open = Row.Status is MeetingStatus.Requested or MeetingStatus.Postponed;
            var scheduled = Row.Status is MeetingStatus.Scheduled;
            return
            [
                .. If(keeps && open, "review", MeetingsText.Review),
                .. If(keeps && (open || scheduled), "schedule", scheduled ? MeetingsText.Reschedule : MeetingsText.Schedule),
                .. If(Me.Can(Permission.ReportProgress) && (open || scheduled) && Row.DepartmentCode is not null, "opinion", MeetingsText.OpinionGive),
                .. If(keeps && (open || scheduled), "prepare", MeetingsText.Preparation),
                .. If(keeps && scheduled && Row.StartsAt <= Clock.Now, "hold", MeetingsText.Hold),
                .. If(keeps && scheduled && Row.StartsAt <= Clock.Now, "no-show", MeetingsText.NoShow),
                .. If(keeps && (open || scheduled), "postpone", MeetingsText.Postpone),
                .. If(keeps && (open || scheduled), "department", MeetingsText.ToDepartment),
                .. If(keeps && (open || scheduled), "writing", MeetingsText.InWriting),
                .. If(keeps && (open || scheduled), "decline", MeetingsText.Decline),
                .. If(keeps && Row.ResultDueOn is not null && Row.ResultSentOn is null, "send", MeetingsText.SendResult),
            ];
        }
    }

    private static IEnumerable<(string Name, string Word)> If(bool possible, string name, string word) => possible ? [(name, word)] : [];

    private async Task ToggleAsync(string name)
    {
        _open = _open == name ? null : name;
        (_command, _text, _second, _department, _document, _note, _minutes) = (CommandId.New(), null, null, Row.DepartmentCode, null, null, null);
        _decisions.Clear();
        _attendees.Clear();
        _attendees.AddRange(Opened.Attendees.Select(AttendeeForm.Of));
        (_place, _tried) = (Row.Place ?? "", Row.OrdinaryRouteTried ?? false);
        if (_open is "prepare")
        {
            (_text, _second) = (Opened.LikelyQuestions, Opened.SuggestedAnswer);
        }
        else if (_open is "schedule")
        {
            _slots = await Slots.FreeSlotsAsync(Me.Actor, Clock.Today, Clock.Today.AddDays(7 * WeeksAhead), default);
        }
    }

    private Task ReviewAsync() => DoneAsync(Meetings.ReviewAsync(Me.Actor, _command, Row.Id, Row.Version, new(_tried, _text, _department), default), MeetingsText.Reviewed);

    private Task GiveOpinionAsync() =>
        DoneAsync(Meetings.GiveOpinionAsync(Me.Actor, _command, Row.Id, Row.Version, new(_text ?? "") { ExternalDocumentNumber = _document }, default), MeetingsText.OpinionGiven);

    private Task ScheduleAsync()
    {
        var at = _at ?? throw new DeskRuleException("meeting.time-needed");
        var appointment = new MeetingAppointment(DeskClock.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)), _place) { Attendees = Attendees };
        return DoneAsync(
            Meetings.ScheduleAsync(Me.Actor, _command, Row.Id, Row.Version, _minutes is { } minutes ? appointment with { Minutes = minutes } : appointment, default), MeetingsText.Scheduled);
    }

    private Task PrepareAsync() => DoneAsync(Meetings.PrepareAsync(Me.Actor, _command, Row.Id, Row.Version, new(_text, _second), default), MeetingsText.Prepared);

    private Task HoldAsync() => DoneAsync(
        Meetings.HoldAsync(
            Me.Actor,
            _command,
            Row.Id,
            Row.Version,
            new MeetingResult(_text ?? "", _second, [])
            {
                Decisions = [.. _decisions.Select(decision => decision.Decision)],
                Attendees = Attendees,
                Minutes = _minutes,
                Ending = _ending,
                EndingNote = _ending is MeetingEnding.Concluded ? null : _note,
            },
            default),
        MeetingsText.Held);

    private Task NoShowAsync() => DoneAsync(Meetings.RecordNoShowAsync(Me.Actor, _command, Row.Id, Row.Version, _text, default), MeetingsText.NoShowDone);

    private Task PostponeAsync() => DoneAsync(
        Meetings.PostponeAsync(Me.Actor, _command, Row.Id, Row.Version, _until ?? throw new DeskRuleException("meeting.time-needed"), _text ?? "", default), MeetingsText.Postponed);

    private Task PassAsync() => DoneAsync(Meetings.PassToDepartmentAsync(Me.Actor, _command, Row.Id, Row.Version, _department ?? "", _text ?? "", default), MeetingsText.ToDepartmentDone);

    private Task AnswerAsync() => DoneAsync(Meetings.AnswerInWritingAsync(Me.Actor, _command, Row.Id, Row.Version, _text ?? "", default), MeetingsText.InWritingDone);

    private Task DeclineAsync() => DoneAsync(Meetings.DeclineAsync(Me.Actor, _command, Row.Id, Row.Version, _text ?? "", default), MeetingsText.Declined);

    private Task SendAsync() => DoneAsync(Meetings.SendResultAsync(Me.Actor, _command, Row.Id, Row.Version, _channel, _text ?? "", default), MeetingsText.ResultSent);

    private IReadOnlyList<Attendee> Attendees => [.. _attendees.Where(attendee => !string.IsNullOrWhiteSpace(attendee.Name)).Select(attendee => attendee.Attendee)];

    private async Task DoneAsync(Task verb, string message)
    {
        await verb;
        Refusals.Done(message);
        _open = null;
        await OnChanged.InvokeAsync();
    }
}
