using System.Runtime.CompilerServices;
using System.Text.Json;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>
/// The one write path: a fair single-writer gate, a transaction begun before the first read, the doorkeeper,
/// the verb, its history and who is told of it in the same transaction, commit, then the bell, then the acknowledgement.
/// </summary>
public sealed class WriteUnit(IDbContextFactory<DeskDb> dbs, IDoorkeeper doorkeeper, IWitness witness, IMessenger messenger, LiveFeed live, DeskClock clock) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly AsyncLocal<OneSave?> _oneSave = new();

    /// <summary>How long a verb waits for its turn before it answers "busy, your text is kept".</summary>
    internal TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Carries out one verb of the office as one save.</summary>
    public Task ExecuteAsync(
        Actor actor, Permission permission, CommandId command, Func<WriteContext, Task> verb, CancellationToken ct, [CallerMemberName] string name = "") =>
        ExecuteAsync(
            actor,
            permission,
            command,
            async unit =>
            {
                await verb(unit);
                return true;
            },
            ct,
            name);

    /// <summary>Carries out one verb of the office as one save and acknowledges with its answer; a resend gets the first answer.</summary>
    public Task<T> ExecuteAsync<T>(
        Actor actor, Permission permission, CommandId command, Func<WriteContext, Task<T>> verb, CancellationToken ct, [CallerMemberName] string name = "") =>
        ExecuteAsync(actor, permission, command, null, verb, ct, name);

    /// <summary>The same with a staged file beside the ledger, from which the verb takes rows over.</summary>
    internal async Task<T> ExecuteAsync<T>(
        Actor actor, Permission permission, CommandId command, StagedLedger? beside, Func<WriteContext, Task<T>> verb, CancellationToken ct, [CallerMemberName] string name = "")
    {
        if (_oneSave.Value is { } day)
        {
            return await RunAsync(day.Db, actor, permission, command, verb, name, day.Join, ct);
        }

        WriteContext? done = null;
        try
        {
            var answer = await InTransactionAsync(db => RunAsync(db, actor, permission, command, verb, name, unit => done = unit, ct), ct, beside);
            done?.Committed?.Invoke();
            live.Publish(done?.Topics ?? LiveTopic.None);
            return answer;
        }
        catch (DeskRuleException refusal) when (refusal.Code is "permission.denied" or "account.not-active")
        {
            await RecordDenialAsync(actor, permission, name, CancellationToken.None);
            throw;
        }
    }

    /// <summary>
    /// Many verbs as one save, for the demonstration ledger's simulated days: each verb is still admitted and written down.
    /// The context lets the day look up what its own verbs have just entered; nobody else can see that yet.
    /// </summary>
    internal async Task InOneSaveAsync(Func<DeskDb, Task> verbs, CancellationToken ct)
    {
        OneSave? done = null;
        await InTransactionAsync(
            async db =>
            {
                var day = done = new OneSave(db);
                _oneSave.Value = day;
                try
                {
                    await verbs(db);
                }
                finally
                {
                    _oneSave.Value = null;
                }

                return true;
            },
            ct);
        done?.Finish(live);
    }

    /// <summary>
    /// For what happens before anybody is admitted: sign-in, first set-up. The caller writes the history and has checked what it may.
    /// </summary>
    internal Task<T> WriteAsSystemAsync<T>(Func<DeskDb, Task<T>> work, CancellationToken ct) => InTransactionAsync(work, ct);

    /// <summary>Writes a refused try down, in a save of its own because the verb's was rolled back.</summary>
    internal Task RecordDenialAsync(Actor actor, Permission permission, string name, CancellationToken ct) =>
        WriteAsSystemAsync(
            async db =>
            {
                await witness.WriteDownAsync(db, actor, null, [new("denied", permission.ToString(), () => null, Detail: name)], ct);
                return true;
            },
            ct);

    public void Dispose() => _gate.Dispose();

    private async Task<T> InTransactionAsync<T>(Func<DeskDb, Task<T>> work, CancellationToken ct, StagedLedger? beside = null)
    {
        if (!await _gate.WaitAsync(Patience, ct))
        {
            throw new DeskRuleException("desk.busy");
        }

        try
        {
            await using var db = await dbs.CreateDbContextAsync(ct);

            // A refused save takes the whole transaction with it: there is nothing to go back to half-way.
            db.Database.AutoSavepointsEnabled = false;
            await using var attached = beside is null ? null : await beside.AttachAsync(db, ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var answer = await work(db);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return answer;
        }
        catch (Exception error) when (StorageFault.CodeOf(error) is { } code)
        {
            throw new DeskRuleException(code, error, DeskFolders.DatabaseName);
        }
        finally
        {
            _gate.Release();
        }
    }

    // What it leaves unsaved, its history, goes down with the transaction's last save or with the verb that follows in the same one.
    private async Task<T> RunAsync<T>(
        DeskDb db, Actor actor, Permission permission, CommandId command, Func<WriteContext, Task<T>> verb, string name, Action<WriteContext> finished, CancellationToken ct)
    {
        var authority = await doorkeeper.AdmitAsync(db, actor, permission, ct);
        if (command != CommandId.None && await db.FindAsync<ProcessedCommand>([command.Value], ct) is { } earlier)
        {
            return earlier.AccountId == actor.AccountId && earlier.Verb == name && earlier.Answer is not null
                ? JsonSerializer.Deserialize<T>(earlier.Answer)!
                : throw new DeskRuleException("command.reused");
        }

        var unit = new WriteContext(db, authority, clock, (more, token) => doorkeeper.AdmitAsync(db, actor, more, token));
        var answer = await verb(unit);
        await db.SaveChangesAsync(ct);
        await witness.WriteDownAsync(db, actor, unit.Authority.OnBehalfOf, unit.Notes, ct);
        if (await messenger.TellAsync(db, actor, unit.Notes, ct))
        {
            unit.Rings(LiveTopic.Notifications);
        }

        if (command != CommandId.None)
        {
            db.Add(new ProcessedCommand
            {
                CommandId = command.Value,
                AccountId = actor.AccountId,
                Verb = name,
                Answer = unit.KeepsAnswer ? JsonSerializer.Serialize(answer) : null,
                At = clock.Now,
            });
        }

        finished(unit);
        return answer;
    }

    private sealed class OneSave(DeskDb db)
    {
        private LiveTopic _topics;
        private Action? _committed;

        public DeskDb Db => db;

        public void Join(WriteContext unit)
        {
            _topics |= unit.Topics;
            _committed += unit.Committed;
        }

        public void Finish(LiveFeed live)
        {
            _committed?.Invoke();
            live.Publish(_topics);
        }
    }
}
