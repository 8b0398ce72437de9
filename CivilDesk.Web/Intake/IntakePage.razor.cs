using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Timeline;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Shell;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace CivilDesk.Web.Intake;

/// <summary>One intake at a time, others put aside as drafts; whatever changes is kept at once.</summary>
public sealed partial class IntakePage
{
    private const string DefaultChannel = "walk-in";

    private CodeBook? _book;
    private IntakeForm _form = new();
    private DraftKeeper _keeper = null!;
    private IReadOnlyList<DraftView> _others = [];
    private PetitionerCard? _card;
    private PetitionerPast? _past;
    private ForeseenDue? _due;
    private IReadOnlyList<LikeCase> _similar = [];
    private ReceivedComplaint? _received;
    private PetitionerPanel? _people;
    private DeskButton? _save;
    private (string? Field, string? Sentence) _refused;
    private string? _focus, _address;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    /// <summary>The draft that the address bar leads back to.</summary>
    [SupplyParameterFromQuery] private Guid? Draft { get; set; }

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private ComplaintService Complaints { get; set; } = null!;

    [Inject] private CaseLikeness Likeness { get; set; } = null!;

    [Inject] private PetitionerService Petitioners { get; set; } = null!;

    [Inject] private PetitionerPastReader Pasts { get; set; } = null!;

    [Inject] private DraftService Drafts { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private IDialogService Dialogs { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        await ReadBookAsync();
        var drafts = await Drafts.ListAsync(Me.Actor, IntakeForm.Name, default);
        if (drafts.FirstOrDefault(draft => draft.Key == Draft) is { } open)
        {
            await RestoreAsync(open);
        }
        else
        {
            Begin();
        }

        await ForeseeAsync();
        await ListOthersAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var address = _keeper?.KeptAs is { } key && _received is null ? $"/intake?draft={key:N}" : "/intake";
        if (_keeper is not null && address != (_address ?? (Draft is null ? "/intake" : null)))
        {
            await Script.InvokeVoidAsync("desk.address", _address = address);
        }

        // A bell may draw the page before there is a field to go to.
        if (_focus is { } field && _due is not null)
        {
            _focus = null;
            await Script.InvokeVoidAsync("desk.focus", $"#{field}");
        }
    }

    private void Focus(string field) => _focus = field;

    private void Begin()
    {
        _form = new();
        _form.Channel = _book!.Offers(CodeList.Channel, DefaultChannel) ? DefaultChannel : _book.Offered(CodeList.Channel).FirstOrDefault()?.Code;
        _keeper = new(Drafts, Me.Actor, IntakeForm.Name);
        (_card, _past, _similar, _received, _refused) = (null, null, [], null, default);
        Focus(IntakeField.Who);
    }

    private async Task RestoreAsync(DraftView draft)
    {
        Begin();
        _form = IntakeForm.From(draft.Content);
        _keeper = DraftKeeper.Of(draft, Drafts, Me.Actor, IntakeForm.Name);
        if (_form.PetitionerId is { } id)
        {
            await RecognizeAsync(id);
        }

        await ForeseeAsync();
        await FindSimilarAsync();
        Focus(_form.PetitionerId is null && !_form.IsNewcomer ? IntakeField.Who : "intake-title");
    }

    private async Task ReadBookAsync() => _book = await Codes.BookAsync(default);

    private async Task ListOthersAsync() =>
        _others = [.. (await Drafts.ListAsync(Me.Actor, IntakeForm.Name, default)).Where(draft => draft.Key != _keeper.Key)];

    private async Task HearAsync(FieldText text)
    {
        if (text.Form != _form.Window || _received is not null)
        {
            return;
        }

        _form.Hear(text.Name, text.Value);
        if (text.Name == "who" && _people is not null)
        {
            await _people.HearAsync(text);
        }

        if (text.Name is "title" or "story")
        {
            await FindSimilarAsync();
        }

        await ForeseeAsync();
        await KeepAsync();
    }

    private async Task ChangedAsync()
    {
        _refused = default;
        await ForeseeAsync();
        await FindSimilarAsync();
        await KeepAsync();
    }

    // A form that was opened and left empty is no draft; one that was emptied still is.
    private Task KeepAsync() => _form.IsEmpty && _keeper.KeptAs is null ? Task.CompletedTask : _keeper.KeepAsync(_form.ToContent(), Clock);

    private async Task PickAsync(long petitionerId)
    {
        await Refusals.ShowAsync(async () =>
        {
            await RecognizeAsync(petitionerId);
            (_form.PetitionerId, _form.IsNewcomer) = (petitionerId, false);
            _form.Dong ??= _book!.Offers(CodeList.Dong, _card!.DongCode) ? _card.DongCode : null;
        });
        await ChangedAsync();
    }

    private async Task RecognizeAsync(long petitionerId)
    {
        _card = await Petitioners.OpenAsync(Me.Actor, petitionerId, default);
        _past = await Pasts.ReadAsync(Me.Actor, petitionerId, default);
    }

    private async Task ReleaseAsync()
    {
        (_form.PetitionerId, _form.IsNewcomer, _form.Repeats, _card, _past) = (null, false, null, null, null);
        Focus(IntakeField.Who);
        await ChangedAsync();
    }

    // Somebody has received or answered something: what stands beside the form is read again, the form is left alone.
    private async Task LookAroundAsync()
    {
        await FindSimilarAsync();
        _past = _form.PetitionerId is { } id && _received is null ? await Pasts.ReadAsync(Me.Actor, id, default) : null;
    }

    private async Task ForeseeAsync() => _due = await Complaints.ForeseeAsync(_form.Type, default);

    private async Task FindSimilarAsync() => _similar = await Likeness.SimilarAsync(Me.Actor, new(_form.PetitionerId, _form.Dong, _form.Category, $"{_form.Title} {_form.Story}"), default);

    private async Task ReceiveAsync()
    {
        try
        {
            _received = await _keeper.HandInAsync(() => Complaints.ReceiveAsync(Me.Actor, _keeper.Command, _form.ToIntake(_keeper.KeptAs), default));
        }
        catch (DeskRuleException refusal)
        {
            _refused = (IntakeField.Of(refusal.Code, _form.IsNewcomer), Say.Refusal(refusal));
            _focus = _refused.Field;
            await KeepAsync();
            StateHasChanged();
            throw;
        }

        await ListOthersAsync();
        Focus("intake-next");
    }

    private async Task NextAsync()
    {
        Begin();
        await ForeseeAsync();
        await ListOthersAsync();
    }

    private async Task SetAsideAsync()
    {
        await KeepAsync();
        await NextAsync();
    }

    private async Task OpenDraftAsync(Guid key)
    {
        if (_received is null)
        {
            await KeepAsync();
        }

        await Refusals.ShowAsync(async () => await RestoreAsync(await Drafts.OpenAsync(Me.Actor, key, default)));
        await ListOthersAsync();
    }

    private async Task DiscardAsync()
    {
        if (await ConfirmDiscardAsync() && await Refusals.ShowAsync(_keeper.DiscardAsync))
        {
            await NextAsync();
        }
    }

    private async Task DiscardOtherAsync(Guid key)
    {
        if (await ConfirmDiscardAsync() && await Refusals.ShowAsync(() => Drafts.DiscardAsync(Me.Actor, key, default)))
        {
            await ListOthersAsync();
        }
    }

    private async Task<bool> ConfirmDiscardAsync() =>
        await Dialogs.ShowMessageBoxAsync(IntakeText.DiscardTitle, IntakeText.DiscardBody, yesText: IntakeText.Discard, cancelText: ShellText.Cancel) is true;
}
