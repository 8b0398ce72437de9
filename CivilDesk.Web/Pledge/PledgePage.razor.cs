using CivilDesk.Core.Archive;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;
using CivilDesk.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CivilDesk.Web.Pledge;

/// <summary>The card of one term, and the one panel of it that is being edited.</summary>
public sealed partial class PledgePage
{
    private static readonly (CardPart Part, Func<string> Word)[] s_parts =
    [
        (CardPart.Basics, () => PledgeText.Basics), (CardPart.Words, () => PledgeText.Words), (CardPart.Plan, () => PledgeText.Plan),
        (CardPart.Indicators, () => PledgeText.Indicators), (CardPart.History, () => PledgeText.History),
    ];

    private PledgeView? _view;
    private IReadOnlyList<PledgeTerm> _terms = [];
    private ILookup<long, ArchiveLine>? _files;
    private CardForm? _form;
    private CardPart? _part;
    private bool _begun;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "term")] private string? TermName { get; set; }

    [Inject] private PledgeService Pledge { get; set; } = null!;

    [Inject] private ArchiveService Archive { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Term != PledgeFiles.TermOf(TermName, Clock))
        {
            Close();
        }

        await ReloadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_begun)
        {
            _begun = false;
            await Script.InvokeVoidAsync("desk.focus", "#pledge-part");
        }
    }

    private async Task ReloadAsync()
    {
        _terms = await Pledge.TermsAsync(Me.Actor, default);
        _files = await Archive.FilesAsync(Me.Actor, ArchiveSubject.PledgeRecord, default);
        _view = await Pledge.OpenAsync(Me.Actor, PledgeFiles.TermOf(TermName, Clock), default);
    }

    private void Begin(CardPart part) => (_form, _part, _begun) = (new(_view!), part, true);

    private void Close() => (_form, _part) = (null, null);

    private async Task SaveAsync()
    {
        await Pledge.WriteAsync(Me.Actor, _form!.Command, _view!.Term, _form.Version, _form.Text, default);
        Refusals.Done(PledgeText.Saved);
        Close();
        await ReloadAsync();
    }
}
