using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.Accounts;

public sealed partial class DeputiesPage
{
    private IReadOnlyList<DeputyRow>? _periods;
    private IReadOnlyList<DeputyCandidate>? _candidates;
    private CommandId _naming = CommandId.New();
    private long _deputy;
    private DateOnly? _from, _to;

    [CascadingParameter]
    private SignedIn Me { get; set; } = null!;

    [Inject]
    private DeputyService Deputies { get; set; } = null!;

    [Inject]
    private DeskClock Clock { get; set; } = null!;

    [Inject]
    private Refusals Refusals { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        (_from, _to) = (Clock.Today, Clock.Today);
        await ReloadAsync();
    }

    private async Task ReloadAsync()
    {
        _candidates = await Deputies.CandidatesAsync(Me.Actor, default);
        _periods = await Deputies.ListAsync(Me.Actor, default);

        // A desk has one clerk as a rule.
        if (_deputy == 0 && _candidates is [var only])
        {
            _deputy = only.Id;
        }
    }

    private async Task NameAsync()
    {
        var (from, to) = (Needed(_from), Needed(_to));
        await Deputies.NameAsync(Me.Actor, _naming, _deputy, from, to, default);
        _naming = CommandId.New();
        Refusals.Done(Say.With(DeputyText.Named, _candidates!.Single(clerk => clerk.Id == _deputy).DisplayName, Say.Day(from), Say.Day(to)));
        await ReloadAsync();
    }

    private async Task EndAsync(DeputyRow period)
    {
        await Deputies.EndAsync(Me.Actor, CommandId.New(), period.Id, default);
        Refusals.Done(Say.With(DeputyText.EndedNow, period.Deputy));
        await ReloadAsync();
    }

    private static DateOnly Needed(DateOnly? day) => day ?? throw new DeskRuleException("date.malformed", "");

    private bool IsOpen(DeputyRow period) => period.EndedAt is null && period.To >= Clock.Today;

    private string Word(DeputyRow period) =>
        period.EndedAt is { } ended ? Say.With(DeputyText.EndedEarly, Say.Instant(ended))
        : period.To < Clock.Today ? DeputyText.Over
        : period.From > Clock.Today ? DeputyText.Ahead
        : DeputyText.UnderWay;

    private string Tone(DeputyRow period) => !IsOpen(period) ? "calm" : period.From > Clock.Today ? "info" : "good";
}
