using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.FieldVisits;

/// <summary>The verbs of one visit, each with the form that it needs. A refused one keeps what was typed.</summary>
public sealed partial class VisitActions
{
    private readonly List<DecisionForm> _decisions = [];
    private readonly Dictionary<long, string> _findings = [];
    private CommandId _command = CommandId.New();
    private string? _open, _text, _second;
    private DateOnly? _day;
    private TimeOnly? _at;
    private ReplyChannel _channel = ReplyChannel.Phone;

    [Parameter, EditorRequired] public OpenedFieldVisit Opened { get; set; } = null!;

    [Parameter, EditorRequired] public CodeBook Book { get; set; } = null!;

    [Parameter, EditorRequired] public EventCallback OnChanged { get; set; }

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private FieldVisitService Visits { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    private FieldVisitRow Row => Opened.Row;

    private bool Keeps => Me.Can(Permission.KeepFieldVisits);

    private IReadOnlyList<(string Name, string Word)> Possible
    {
        get
        {
            var (planned, done) = (Keeps && Row.Status is FieldVisitStatus.Planned, Keeps && Row.Status is FieldVisitStatus.CarriedOut);
            return
            [
                .. If(planned && Row.PlannedOn <= Clock.Today, "carry-out", VisitsText.CarryOut),
                .. If(planned, "add", VisitsText.AddItem),
                .. If(planned, "move", VisitsText.Move),
                .. If(planned, "cancel", VisitsText.Cancel),
                .. If(done && Row.ReportedOn is null, "report", VisitsText.Report),
                .. If(done && Row.OwesReplies && Row.RepliesSentOn is null, "replies", VisitsText.Replies),
            ];
        }
    }

    private static IEnumerable<(string Name, string Word)> If(bool possible, string name, string word) => possible ? [(name, word)] : [];

    private void Toggle(string name)
    {
        _open = _open == name ? null : name;
        (_command, _text, _second) = (CommandId.New(), null, null);
        (_day, _at) = (Row.PlannedOn, Row.StartsAt is { } at ? TimeOnly.FromDateTime(DeskClock.InSeoul(at).DateTime) : null);
        _decisions.Clear();
        _findings.Clear();
    }

    private async Task TickAsync(long itemId, bool isDone)
    {
        await Refusals.ShowAsync(() => Visits.MakeReadyAsync(Me.Actor, CommandId.New(), Row.Id, Row.Version, itemId, isDone, default));
        await OnChanged.InvokeAsync();
    }

    private Task AddAsync() => DoneAsync(Visits.AddToPreparationAsync(Me.Actor, _command, Row.Id, Row.Version, _text ?? "", default), VisitsText.Added);

    private Task MoveAsync() =>
        DoneAsync(Visits.MoveAsync(Me.Actor, _command, Row.Id, Row.Version, _day ?? throw new DeskRuleException("visit.day-needed"), _at, null, default), VisitsText.Moved);

    private Task CancelAsync() => DoneAsync(Visits.CancelAsync(Me.Actor, _command, Row.Id, Row.Version, _text ?? "", default), VisitsText.Cancelled);

    private Task CarryOutAsync() => DoneAsync(
        Visits.CarryOutAsync(
            Me.Actor,
            _command,
            Row.Id,
            Row.Version,
            new FieldVisitResult(_text ?? "", [])
            {
                Decisions = [.. _decisions.Select(decision => decision.Decision)],
                Present = _second,
                Stops = [.. _findings.Where(finding => !string.IsNullOrWhiteSpace(finding.Value)).Select(finding => new StopFinding(finding.Key, finding.Value))],
            },
            default),
        VisitsText.CarriedOut);

    private Task ReportAsync() => DoneAsync(Visits.ReportResultAsync(Me.Actor, _command, Row.Id, Row.Version, new(_text ?? "", _second), default), VisitsText.Reported);

    private Task SendRepliesAsync() => DoneAsync(Visits.SendRepliesAsync(Me.Actor, _command, Row.Id, Row.Version, _channel, default), VisitsText.RepliesSent);

    private async Task DoneAsync(Task verb, string message)
    {
        await verb;
        Refusals.Done(message);
        _open = null;
        await OnChanged.InvokeAsync();
    }
}
