using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Timeline;
using CivilDesk.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CivilDesk.Web.Meetings;

/// <summary>The briefing's page: opened once (and written down), read again after it was edited.</summary>
public sealed partial class BriefingPage
{
    private MeetingBriefing? _briefing;
    private CodeBook? _book;
    private CommandId _command = CommandId.New();
    private DeskButton? _save;
    private bool _editing;
    private string? _questions, _answer;

    [Parameter] public string Number { get; set; } = "";

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private BriefingReader Briefings { get; set; } = null!;

    [Inject] private MeetingService Meetings { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    private CaseNumber Wanted => CaseNumber.TryParse(Number, out var number) ? number : throw new DeskRuleException("record.not-found");

    private bool CanEdit => Me.Can(Permission.KeepMeetings) && _briefing!.Meeting.Status is MeetingStatus.Requested or MeetingStatus.Scheduled or MeetingStatus.Postponed;

    protected override async Task OnParametersSetAsync()
    {
        if (_briefing?.Meeting.Number != Wanted)
        {
            _book = await Codes.BookAsync(default);
            _briefing = await Briefings.ReadAsync(Me.Actor, Wanted, default);
        }
    }

    private void ToggleEdit()
    {
        _editing = !_editing;
        (_command, _questions, _answer) = (CommandId.New(), _briefing!.QuestionsOfTheDesk, _briefing.SuggestedAnswer);
    }

    private async Task SaveAsync()
    {
        await Meetings.PrepareAsync(Me.Actor, _command, _briefing!.Meeting.Id, _briefing.Meeting.Version, new(_questions, _answer), default);
        _editing = false;
        Refusals.Done(MeetingsText.Prepared);
        _briefing = await Briefings.ReadAsync(Me.Actor, Wanted, default);
    }

    private async Task PrintAsync()
    {
        await Briefings.PrintAsync(Me.Actor, Wanted, default);
        await Script.InvokeVoidAsync("desk.print");
    }
}
