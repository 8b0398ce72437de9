using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.Directives;

/// <summary>The verbs of one directive, each with the form that it needs. A refused one keeps what was typed.</summary>
public sealed partial class DirectiveActions
{
    private AssignmentForm _assignment = null!;
    private CommandId _command = CommandId.New();
    private string? _open, _text, _document;
    private int? _percent;
    private DateOnly? _day;
    private bool _asks;
    private DirectiveClosing _closing;

    [Parameter, EditorRequired] public DirectiveRow Row { get; set; } = null!;

    [Parameter, EditorRequired] public CodeBook Book { get; set; } = null!;

    [Parameter, EditorRequired] public EventCallback OnChanged { get; set; }

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private DirectiveService Directives { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    private bool IsUnderWay => Row.Status is DirectiveStatus.UnderWay or DirectiveStatus.CompletionAsked;

    private IReadOnlyList<(string Name, string Word)> Possible =>
    [
        .. If(Row.Status is DirectiveStatus.Draft && Me.Can(Permission.KeepDirectives), "issue", DirectivesText.Issue),
        .. If(IsUnderWay && Me.Can(Permission.ReportProgress), "report", DirectivesText.Report),
        .. If(Row.Status is DirectiveStatus.CompletionAsked && Me.Can(Permission.ConfirmDirective), "confirm", DirectivesText.Confirm),
        .. If(Row.Status is DirectiveStatus.CompletionAsked && Me.Can(Permission.ConfirmDirective), "send-back", DirectivesText.SendBack),
        .. If(Row.Status is DirectiveStatus.UnderWay && Me.Can(Permission.KeepDirectives), "remind", DirectivesText.Remind),
        .. If(IsUnderWay && Me.Can(Permission.KeepDirectives), "move", DirectivesText.MoveDue),
        .. If(Row.Status is not DirectiveStatus.Draft && Me.Can(Permission.KeepDirectives), "register", DirectivesText.RegisterDocument),
        .. If(IsUnderWay && Me.Can(Permission.KeepDirectives), "review", DirectivesText.Review),
        .. If(IsUnderWay && Me.Can(Permission.KeepDirectives), "tell", DirectivesText.TellMayor),
        .. If(IsUnderWay && Me.Can(Permission.ConfirmDirective), "close", DirectivesText.Close),
    ];

    protected override void OnInitialized() => _assignment = new(Clock.Today);

    private static IEnumerable<(string Name, string Word)> If(bool possible, string name, string word) => possible ? [(name, word)] : [];

    private void Toggle(string name)
    {
        _open = _open == name ? null : name;
        (_command, _text, _document, _percent, _day, _asks) = (CommandId.New(), null, null, null, name is "tell" ? Clock.Today : null, false);
    }

    private Task IssueAsync() => DoneAsync(Directives.IssueAsync(Me.Actor, _command, Row.Id, Row.Version, _assignment.Assignment, default), DirectivesText.Issued);

    private Task ReportAsync() => DoneAsync(
        Directives.ReportAsync(Me.Actor, _command, Row.Id, Row.Version, new ProgressReport(_text ?? "", _asks) { Percent = _percent, SaidOn = _day, ExternalDocumentNumber = _document }, default),
        DirectivesText.Reported);

    private Task ConfirmAsync() => DoneAsync(Directives.ConfirmAsync(Me.Actor, _command, Row.Id, Row.Version, default), DirectivesText.Confirmed);

    private Task SendBackAsync() => DoneAsync(Directives.SendBackAsync(Me.Actor, _command, Row.Id, Row.Version, _text ?? "", default), DirectivesText.SentBack);

    private Task RemindAsync() => DoneAsync(Directives.RemindAsync(Me.Actor, _command, Row.Id, Row.Version, default), Say.With(DirectivesText.Reminded, Row.Reminders + 1));

    private Task MoveAsync() => DoneAsync(
        Directives.MoveDueAsync(Me.Actor, _command, Row.Id, Row.Version, _day ?? throw new DeskRuleException("directive.due-needed"), _text ?? "", default), DirectivesText.DueMoved);

    private Task RegisterAsync() => DoneAsync(Directives.RegisterDocumentAsync(Me.Actor, _command, Row.Id, Row.Version, _document ?? "", default), DirectivesText.DocumentRegistered);

    private Task TellAsync() => DoneAsync(Directives.ReportToMayorAsync(Me.Actor, _command, Row.Id, Row.Version, _day ?? Clock.Today, default), DirectivesText.ToldMayor);

    private Task ReviewAsync() => DoneAsync(Directives.ReviewAsync(Me.Actor, _command, Row.Id, Row.Version, _text ?? "", _day, default), DirectivesText.Reviewed);

    private Task CloseAsync() => DoneAsync(Directives.CloseAsync(Me.Actor, _command, Row.Id, Row.Version, _closing, _text ?? "", default), DirectivesText.Closed);

    private async Task DoneAsync(Task verb, string message)
    {
        await verb;
        Refusals.Done(message);
        _open = null;
        await OnChanged.InvokeAsync();
    }
}
