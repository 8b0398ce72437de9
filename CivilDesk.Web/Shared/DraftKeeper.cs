using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;

namespace CivilDesk.Web.Shared;

/// <summary>
/// Keeps one half-typed form while it is typed: one save at a time, the latest text last. When another window keeps the same
/// draft, this one goes on under a key of its own, so that neither text overwrites the other.
/// </summary>
public sealed class DraftKeeper(DraftService drafts, Actor actor, string form)
{
    private int? _version;
    private string? _wanted, _kept;
    private Task _running = Task.CompletedTask;
    private bool _handingIn;

    /// <summary>The draft's key, which is also the command of its form: handed in twice, it is carried out once.</summary>
    public Guid Key { get; private set; } = Guid.NewGuid();

    public CommandId Command => new(Key);

    /// <summary>Null as long as nothing has been kept.</summary>
    public Guid? KeptAs => _version is null ? null : Key;

    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>Why the last keeping failed; the text is still on the screen.</summary>
    public DeskRuleException? Refusal { get; private set; }

    public static DraftKeeper Of(DraftView draft, DraftService drafts, Actor actor, string form) =>
        new(drafts, actor, form) { Key = draft.Key, _version = draft.Version, _kept = draft.Content, _wanted = draft.Content, KeptAt = draft.UpdatedAt };

    public Task KeepAsync(string content, DeskClock clock)
    {
        _wanted = content;
        return _handingIn || !_running.IsCompleted ? _running : _running = RunAsync(clock);
    }

    /// <summary>The form's own save: nothing is kept meanwhile, and never again once it has succeeded.</summary>
    public async Task<T> HandInAsync<T>(Func<Task<T>> save)
    {
        _handingIn = true;
        await _running;
        try
        {
            return await save();
        }
        catch
        {
            _handingIn = false;
            throw;
        }
    }

    public async Task DiscardAsync()
    {
        _handingIn = true;
        await _running;
        await drafts.DiscardAsync(actor, Key, default);
    }

    private async Task RunAsync(DeskClock clock)
    {
        while (_wanted is { } content && content != _kept && !_handingIn)
        {
            try
            {
                _version = await drafts.SaveAsync(actor, form, Key, _version, content, default);
                (_kept, KeptAt, Refusal) = (content, clock.Now, null);
            }
            catch (DeskRuleException refusal) when (refusal.Code is "draft.open-elsewhere")
            {
                (Key, _version) = (Guid.NewGuid(), null);
            }
            catch (DeskRuleException refusal)
            {
                Refusal = refusal;
                return;
            }
        }
    }
}
