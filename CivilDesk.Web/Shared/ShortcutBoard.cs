using Microsoft.JSInterop;

namespace CivilDesk.Web.Shared;

/// <summary>The keys of the page that is open now: one listener in the browser, one list here, one help sheet.</summary>
public sealed class ShortcutBoard(IJSRuntime script) : IAsyncDisposable
{
    private readonly List<Entry> _entries = [];
    private DotNetObjectReference<ShortcutBoard>? _self;
    private bool _listening;

    /// <summary>A key was added or taken away.</summary>
    public event Action? Changed;

    /// <summary>Keys and what they do, in the order in which the page named them.</summary>
    public IReadOnlyList<(string Keys, string Help)> Sheet => [.. _entries.Select(entry => (entry.Keys, entry.Help()))];

    public IDisposable Register(string keys, Func<string> help, Func<Task> press)
    {
        var entry = new Entry(this, keys, help, press);
        _entries.Add(entry);
        Changed?.Invoke();
        _ = TellBrowserAsync();
        return entry;
    }

    /// <summary>Called once by the shell when the browser is there.</summary>
    public Task ListenAsync()
    {
        _listening = true;
        _self ??= DotNetObjectReference.Create(this);
        return TellBrowserAsync();
    }

    /// <summary>As if the key had been pressed, for who found it by its name.</summary>
    [JSInvokable]
    public Task PressAsync(string keys) => _entries.FindLast(entry => entry.Keys == keys)?.Press() ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _listening = false;
        try
        {
            await script.InvokeVoidAsync("desk.keys", null, Array.Empty<string>());
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listener with it.
        }

        _self?.Dispose();
    }

    private async Task TellBrowserAsync()
    {
        if (!_listening)
        {
            return;
        }

        try
        {
            await script.InvokeVoidAsync("desk.keys", _self, _entries.Select(entry => entry.Keys).Distinct().ToArray());
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listener with it.
        }
    }

    private sealed record Entry(ShortcutBoard Board, string Keys, Func<string> Help, Func<Task> Press) : IDisposable
    {
        public void Dispose()
        {
            Board._entries.Remove(this);
            Board.Changed?.Invoke();
            _ = Board.TellBrowserAsync();
        }
    }
}
