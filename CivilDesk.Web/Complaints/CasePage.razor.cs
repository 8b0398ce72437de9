using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CivilDesk.Web.Complaints;

/// <summary>The case page: opened once (and written down), read again only when the case itself has changed.</summary>
public sealed partial class CasePage
{
    private CaseView? _view;
    private CodeBook? _book;
    private CaseVerbBar? _bar;
    private string? _news;
    private bool _led;

    [Parameter] public string Number { get; set; } = "";

    /// <summary>The form that a list leads to, such as the reply that is owed.</summary>
    [SupplyParameterFromQuery] private string? Verb { get; set; }

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private ComplaintRegister Register { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private IEnumerable<CaseVerb> Verbs { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    private CaseNumber Wanted => CaseNumber.TryParse(Number, out var number) ? number : throw new DeskRuleException("record.not-found");

    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Row.Number != Wanted)
        {
            _book = await Codes.BookAsync(default);
            await OpenAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_led && _bar is not null && Verb is { } verb)
        {
            _led = true;
            await OpenVerbAsync(verb);
        }
    }

    private async Task OpenVerbAsync(string name)
    {
        if (_bar is not null && Verbs.FirstOrDefault(verb => verb.Name == name) is { } verb && await _bar.OpenAsync(verb))
        {
            await Script.InvokeVoidAsync("desk.reveal", ".desk-case-verbs");
        }
    }

    private async Task OpenAsync() => _view = await Register.OpenAsync(Me.Actor, Wanted, default);

    private async Task RefreshAsync()
    {
        _book = await Codes.BookAsync(default);
        if (_view is { } shown && await Register.VersionAsync(Me.Actor, Wanted, default) != shown.Row.Version)
        {
            await OpenAsync();
            _news = _view.Steps.Count > 0 && _view.Steps[^1] is var step ? Say.With(ComplaintText.JustChanged, Say.Verb(step.Verb), step.Person, Say.Time(step.At)) : null;
        }
    }

    private async Task DoneAsync(string message)
    {
        Refusals.Done(message);
        await OpenAsync();
    }

    private async Task PrintAsync()
    {
        await Register.PrintAsync(Me.Actor, Wanted, default);
        await Script.InvokeVoidAsync("desk.print");
    }
}
