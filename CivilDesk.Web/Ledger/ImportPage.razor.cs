using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Ledger;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace CivilDesk.Web.Ledger;

/// <summary>The way of a register from the file to the ledger; leaving the page throws a checked one away.</summary>
public sealed partial class ImportPage : IAsyncDisposable
{
    // A bar that moves more often than this costs more than it tells.
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(150);

    private ImportPreview? _preview;
    private ImportResult? _result;
    private ImportProgress? _progress;
    private CodeBook? _book;
    private CommandId _command = CommandId.New();
    private CancellationTokenSource? _stop;
    private DateTimeOffset _drawnAt;
    private string? _news;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private ImportService Imports { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    private bool MayStop => _stop is not null && _progress?.Phase is ImportPhase.Receiving or ImportPhase.Inspecting or ImportPhase.Checking;

    public async ValueTask DisposeAsync()
    {
        if (_stop is not null)
        {
            await _stop.CancelAsync();
            _stop.Dispose();
        }

        if (_preview is { } left && _result is null && _progress is null)
        {
            await Imports.DiscardAsync(Me.Actor, left.Id, default);
        }
    }

    private async Task CheckAsync(InputFileChangeEventArgs chosen)
    {
        _stop = new();
        _book = await Codes.BookAsync(default);
        await Refusals.ShowAsync(async () =>
        {
            try
            {
                Show(new(ImportPhase.Receiving, 0, chosen.File.Size));
                if (chosen.File.Size > ImportService.LargestFile)
                {
                    throw new DeskRuleException("import.too-large");
                }

                await using var file = chosen.File.OpenReadStream(ImportService.LargestFile, _stop.Token);
                _preview = await Imports.CheckAsync(Me.Actor, file, new Bar(this), _stop.Token);
                _news = Say.With(_preview.ErrorCount > 0 ? LedgerText.NewsErrors : LedgerText.NewsReady, Say.Count(_preview.Rows), Say.Count(_preview.ErrorCount));
            }
            catch (OperationCanceledException)
            {
                _news = LedgerText.Stopped;
            }
            finally
            {
                _progress = null;
            }
        });
        _stop.Dispose();
        _stop = null;
    }

    private async Task TakeOverAsync()
    {
        try
        {
            Show(new(ImportPhase.TakingOver, 0, _preview!.Ready));
            _result = await Imports.TakeOverAsync(Me.Actor, _command, _preview.Id, new Bar(this), default);
            _news = LedgerText.DoneTitle;
            _command = CommandId.New();
        }
        finally
        {
            _progress = null;
        }
    }

    private async Task DiscardAsync()
    {
        var thrown = _preview!;
        _preview = null;
        await Imports.DiscardAsync(Me.Actor, thrown.Id, default);
    }

    private Task StopAsync() => _stop?.CancelAsync() ?? Task.CompletedTask;

    private void Show(ImportProgress progress)
    {
        _progress = progress;
        _drawnAt = Clock.Now;
        StateHasChanged();
    }

    private void Heard(ImportProgress progress)
    {
        if (progress.Phase != _progress?.Phase || Clock.Now - _drawnAt > s_between)
        {
            Show(progress);
        }
    }

    // Told from the thread that works; drawn on the screen's own.
    private sealed class Bar(ImportPage page) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => _ = page.InvokeAsync(() => page.Heard(value));
    }
}
