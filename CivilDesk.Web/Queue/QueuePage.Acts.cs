using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CivilDesk.Web.Queue;

/// <content>Moving, reading, checking and acting, by key or by hand.</content>
public sealed partial class QueuePage
{
    // A case that is only passed over on the way is not opened, and so not written down as seen.
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(150);

    private CaseView? _view;
    private QueuePane? _pane;
    private CancellationTokenSource? _opening;
    private bool _bulk;
    private bool _singleKeys = true;

    private IEnumerable<(string Keys, string Help, EventCallback Press)> Keys =>
    [
        ("KeyJ", QueueText.KeyDown, Press(() => StepAsync(1))),
        ("KeyK", QueueText.KeyUp, Press(() => StepAsync(-1))),
        ("ArrowDown", QueueText.KeyDown, Press(() => StepAsync(1))),
        ("ArrowUp", QueueText.KeyUp, Press(() => StepAsync(-1))),
        ("Enter", QueueText.KeyOpen, Press(OpenPage)),
        ("KeyX", QueueText.KeyCheck, Press(CheckSelected)),
        ("Space", QueueText.KeyCheck, Press(CheckSelected)),
        .. Verbs.Where(verb => verb.Key is not null && verb.EverOfferedTo(Me)).DistinctBy(verb => verb.Key).Select(verb => (verb.Key!, verb.Word(), Press(() => ActAsync(verb.Key!)))),
    ];

    private EventCallback Press(Func<Task> act) => EventCallback.Factory.Create(this, act);

    private EventCallback Press(Action act) => EventCallback.Factory.Create(this, act);

    private async Task StepAsync(int by)
    {
        if (by > 0 && !IsComplete && _rows.Step(by) == _rows.Selected)
        {
            await MoreAsync();
        }

        if (_rows.Step(by) is { } number)
        {
            await SelectAsync(number);
        }
    }

    private async Task SelectAsync(CaseNumber number, bool atOnce = false)
    {
        if (number == _rows.Selected && !_bulk)
        {
            return;
        }

        if (_pane is not null && !await _pane.MayLeaveAsync())
        {
            return;
        }

        _bulk = false;
        _rows.Select(number);
        _opening?.Cancel();
        _opening?.Dispose();
        _opening = new();
        StateHasChanged();
        await FocusListAsync();
        try
        {
            await Task.Delay(atOnce ? TimeSpan.Zero : s_rest, Clock.Time, _opening.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await OpenAsync(number);
    }

    private async Task OpenAsync(CaseNumber number)
    {
        var view = await Register.OpenAsync(Me.Actor, number, default);
        if (_rows.Selected == number)
        {
            _view = view;
            await NameInAddressAsync(number);
        }
    }

    private Task ReopenAsync() => _view is { } shown ? OpenAsync(shown.Row.Number) : Task.CompletedTask;

    // Somebody else changed the case that is being read: it is read again, and an open form shows what changed.
    private async Task FollowOpenCaseAsync()
    {
        if (_view is { } shown && shown.Row.Number == _rows.Selected
            && (_rows.Find(shown.Row.Number)?.Version ?? await Register.VersionAsync(Me.Actor, shown.Row.Number, default)) != shown.Row.Version)
        {
            await ReopenAsync();
        }
    }

    private async Task ActAsync(string key)
    {
        if (_rows.Selected is not { } number)
        {
            _news = QueueText.ChooseFirst;
            return;
        }

        if (_view?.Row.Number != number)
        {
            _opening?.Cancel();
            await OpenAsync(number);
            StateHasChanged();
        }

        if (_pane is null || !await _pane.OpenVerbAsync(key))
        {
            _news = Say.With(QueueText.NotPossible, Say.Word(_view!.Row.Status));
        }
    }

    // The next case comes by itself when this one has left the heap.
    private async Task DoneAsync(string message)
    {
        Refusals.Done(message);
        await RefreshAsync();
        if (_rows.Find(_rows.Selected) is null && _rows.Step(1) is { } next)
        {
            await SelectAsync(next, atOnce: true);
            return;
        }

        await ReopenAsync();
        await FocusListAsync();
    }

    private void OpenPage()
    {
        if (_rows.Selected is { } number)
        {
            Navigation.NavigateTo($"complaints/{number}");
        }
    }

    private void Check(CaseNumber number) => _rows.Toggle(number);

    private void CheckAll(bool check) => _rows.CheckAll(check);

    private void CheckSelected()
    {
        if (_rows.Selected is { } number)
        {
            _rows.Toggle(number);
        }
    }

    private async Task OpenBulkAsync()
    {
        if (_pane is null || await _pane.MayLeaveAsync())
        {
            _bulk = true;
        }
    }

    private async Task CloseBulkAsync()
    {
        _bulk = false;
        _rows.CheckAll(false);
        await RefreshAsync();
        await FocusListAsync();
    }

    private async Task BackAsync()
    {
        if (_pane is null || await _pane.MayLeaveAsync())
        {
            _rows.Select(null);
            _view = null;
            await NameInAddressAsync(null);
        }
    }

    // Without a navigation: the address only remembers, so that coming back leads to the same case.
    private Task NameInAddressAsync(CaseNumber? number) =>
        Script.InvokeVoidAsync("desk.address", Navigation.GetUriWithQueryParameter(CaseAddress.Case, number?.ToString())).AsTask();

    // By name, not by tabindex: the browser may be told before the row has been drawn as the selected one.
    private Task FocusListAsync() => _rows.Tabbable is { } row ? Script.InvokeVoidAsync("desk.step", $"#case-{row}").AsTask() : Task.CompletedTask;
}
