using CivilDesk.Core.Complaints;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using MudBlazor;

namespace CivilDesk.Web.Shared;

/// <summary>Offers the verbs of a case and holds the form of the one that was opened; a form with typed text is not dropped without a question.</summary>
public sealed partial class CaseVerbBar
{
    private CaseVerb? _open;
    private bool _touched;

    [Parameter, EditorRequired] public CaseView Case { get; set; } = null!;

    /// <summary>A verb was carried out; says what was done.</summary>
    [Parameter, EditorRequired] public EventCallback<string> OnDone { get; set; }

    /// <summary>Reads the case again.</summary>
    [Parameter, EditorRequired] public EventCallback OnStale { get; set; }

    /// <summary>The form was left without saving.</summary>
    [Parameter] public EventCallback OnLeft { get; set; }

    /// <summary>Whether single keys are on, so that the buttons name theirs.</summary>
    [Parameter] public bool WithKeys { get; set; }

    /// <summary>There is something typed that would be lost.</summary>
    public bool HasTypedText => _open is not null && _touched;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private IEnumerable<CaseVerb> Verbs { get; set; } = null!;

    [Inject] private IDialogService Dialogs { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    private List<CaseVerb> Offered => [.. Verbs.Where(verb => verb.OfferedTo(Me, Case))];

    // Once only: nobody needs a message per key. ("change" would be quieter, but it does not reach a parent in Blazor.)
    private EventCallback<ChangeEventArgs> Touch => _open is null || _touched ? default : EventCallback.Factory.Create<ChangeEventArgs>(this, () => _touched = true);

    private Dictionary<string, object> Parameters => new()
    {
        [nameof(CaseVerbPanel.Case)] = Case,
        [nameof(CaseVerbPanel.OnDone)] = EventCallback.Factory.Create<string>(this, DoneAsync),
        [nameof(CaseVerbPanel.OnCancel)] = EventCallback.Factory.Create(this, LeaveAsync),
        [nameof(CaseVerbPanel.OnStale)] = OnStale,
    };

    /// <summary>Opens a verb's form if the case and the person allow it; false when they do not.</summary>
    public async Task<bool> OpenAsync(CaseVerb verb)
    {
        if (!verb.OfferedTo(Me, Case))
        {
            return false;
        }

        if (verb != _open && await MayDropAsync())
        {
            (_open, _touched) = (verb, false);
            await Script.InvokeVoidAsync("desk.fold", ".desk-case-verbs__more");
        }

        StateHasChanged();
        return true;
    }

    /// <summary>Asks before typed text is thrown away; true when nothing was typed or the person agrees.</summary>
    public async Task<bool> MayDropAsync() => !HasTypedText
        || await Dialogs.ShowMessageBoxAsync(CaseText.DropTitle, CaseText.DropBody, yesText: CaseText.Drop, cancelText: CaseText.GoOn) == true;

    /// <summary>Closes the form, for another case.</summary>
    public void Clear() => (_open, _touched) = (null, false);

    private async Task LeaveAsync()
    {
        if (await MayDropAsync())
        {
            Clear();
            await OnLeft.InvokeAsync();
        }
    }

    private async Task DoneAsync(string message)
    {
        Clear();
        await OnDone.InvokeAsync(message);
    }

    private async Task BeforeLeavingAsync(LocationChangingContext leaving)
    {
        if (!await MayDropAsync())
        {
            leaving.PreventNavigation();
        }
    }
}
