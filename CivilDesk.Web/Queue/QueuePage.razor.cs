using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Queue;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CivilDesk.Web.Queue;

/// <summary>
/// The team leader's room. This half reads: the address asks, the bell asks again; what came in is marked and told, and neither
/// selection nor scroll nor typed text moves. The other half (<c>QueuePage.Acts.cs</c>) acts.
/// </summary>
public sealed partial class QueuePage : IDisposable
{
    private const int RowsAtOnce = 100;

    // How long a newcomer keeps its mark.
    private static readonly TimeSpan s_marked = TimeSpan.FromSeconds(12);

    private readonly QueueRows _rows = new();
    private QueueSnapshot? _snapshot;
    private CodeBook? _book;
    private ComplaintFilter _filter = new();
    private DateTimeOffset _readAt;
    private int _take = RowsAtOnce;
    private int _asked;
    private int _answered;
    private bool _entered;
    private string? _news;
    private ITimer? _settling;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private QueueReader Queue { get; set; } = null!;

    [Inject] private ComplaintRegister Register { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    [Inject] private IEnumerable<CaseVerb> Verbs { get; set; } = null!;

    private bool IsNarrowed => _filter with { View = ComplaintView.All } != new ComplaintFilter();

    private bool IsComplete => _snapshot is { } shown && shown.Rows.Count == shown.Total;

    protected override Task OnInitializedAsync() => FollowAddressAsync();

    // The room is worked with the keyboard: the list has the focus as soon as it is there.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_entered && _rows.All.Count > 0)
        {
            _entered = true;
            await FocusListAsync();
        }
    }

    public void Dispose()
    {
        _opening?.Cancel();
        _opening?.Dispose();
        _settling?.Dispose();
    }

    /// <summary>A new question: another heap, another filter.</summary>
    private async Task AskAsync(ComplaintFilter filter)
    {
        (_filter, _take) = (filter, RowsAtOnce);
        var (asked, now) = (++_asked, Clock.Now);
        _book = await Codes.BookAsync(default);
        var snapshot = await Queue.ReadAsync(Me.Actor, filter, _take, default);
        if (IsNewest(asked))
        {
            (_snapshot, _readAt, _news) = (snapshot, now, null);
            _rows.Show(snapshot.Rows);
            _rows.Settle();
        }
    }

    /// <summary>The bell rang: the same question again.</summary>
    private async Task RefreshAsync()
    {
        if (_snapshot is not { } before)
        {
            return;
        }

        var (asked, now, wasComplete) = (++_asked, Clock.Now, IsComplete);
        _book = await Codes.BookAsync(default);
        var snapshot = await Queue.RefreshAsync(Me.Actor, _filter, _take, default);
        if (!IsNewest(asked))
        {
            return;
        }

        var come = _rows.Renew(snapshot.Rows, wasComplete, _readAt);
        (_snapshot, _readAt) = (snapshot, now);
        Tell(come, HeightOf(snapshot, ComplaintView.Unassigned) - HeightOf(before, ComplaintView.Unassigned));
        await FollowOpenCaseAsync();
    }

    private async Task MoreAsync()
    {
        _take = Math.Min(_take + RowsAtOnce, QueueReader.MostRows);
        var asked = ++_asked;
        var snapshot = await Queue.RefreshAsync(Me.Actor, _filter, _take, default);
        if (IsNewest(asked))
        {
            _snapshot = snapshot;
            _rows.Show(snapshot.Rows);
        }
    }

    // Answers may overtake each other; an older one never replaces a newer one.
    private bool IsNewest(int asked)
    {
        var newest = asked > _answered;
        _answered = Math.Max(asked, _answered);
        return newest;
    }

    private async Task FollowAddressAsync()
    {
        var address = CaseAddress.Read(Navigation.Uri);
        _rows.Select(null);
        (_view, _bulk) = (null, false);
        await AskAsync(address.Filter(ComplaintView.Unassigned));
        if (CaseNumber.TryParse(address.Word(CaseAddress.Case), out var number))
        {
            _rows.Select(number);
            await OpenAsync(number);
        }
    }

    // What came is told once, politely, and keeps a mark for some seconds; a newcomer in another heap is told by its counter.
    private void Tell(IReadOnlyList<ComplaintRow> come, int moreUnassigned)
    {
        if (come.Count > 0)
        {
            _news = come is [var one] ? Say.With(QueueText.OneCame, one.Number, one.Title) : Say.With(QueueText.SomeCame, come.Count, come[0].Number);
            _settling?.Dispose();
            _settling = Clock.Time.CreateTimer(_ => _ = InvokeAsync(Settle), null, s_marked, Timeout.InfiniteTimeSpan);
        }
        else if (moreUnassigned > 0)
        {
            _news = Say.With(QueueText.MoreUnassigned, moreUnassigned);
        }
    }

    private void Settle()
    {
        _rows.Settle();
        StateHasChanged();
    }

    private void Set((string Name, string? Value) change) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [change.Name] = change.Value, [CaseAddress.Case] = null }));

    private static int HeightOf(QueueSnapshot snapshot, ComplaintView view) => snapshot.Sections.First(section => section.View == view).Count;
}
