using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Board;

/// <summary>
/// The wall screens: named and let in by the team leader or the administrator, shown the door by them. A screen has no account;
/// who holds its secret sees the board's figures, which hold no person, and nothing else.
/// </summary>
public sealed class BoardDevices(WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs)
{
    private const int SecretBytes = 32;

    // Every board asks at every ring; who is let in changes a few times a year.
    private readonly Lock _list = new();
    private volatile FrozenSet<long>? _letIn;
    private int _edits;

    /// <summary>Lets a screen in and answers with its secret, which is shown this once.</summary>
    public Task<string> MakeAsync(Actor actor, CommandId command, string name, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ManageBoardDevices,
            command,
            async unit =>
            {
                var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
                var device = new BoardDevice
                {
                    Name = Texts.Needed(name, Texts.NameLimit, "board.device-name-needed"),
                    SecretHash = HashOf(secret),
                    MadeAt = unit.Clock.Now,
                };
                unit.Add(device);
                await unit.Db.SaveChangesAsync(ct);
                unit.Record(nameof(BoardDevice), device.Id, "device-made");
                unit.AfterCommit(Forget);
                unit.Rings(LiveTopic.BoardDevices);
                unit.AnswersOnce();
                return secret;
            },
            ct);

    public Task<IReadOnlyList<BoardDeviceRow>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<BoardDeviceRow>>(
            actor,
            Permission.ManageBoardDevices,
            async (db, _) => await db.Set<BoardDevice>()
                .OrderBy(device => device.RevokedAt != null)
                .ThenByDescending(device => device.Id)
                .Select(device => new BoardDeviceRow(device.Id, device.Name, device.MadeAt, device.RevokedAt))
                .ToListAsync(ct),
            ct);

    /// <summary>From now on the screen shows nothing; where it hangs open it goes out at once.</summary>
    public Task RevokeAsync(Actor actor, CommandId command, long id, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ManageBoardDevices,
            command,
            async unit =>
            {
                var device = await unit.Db.FindAsync<BoardDevice>([id], ct) ?? throw new DeskRuleException("record.not-found");
                device.RevokedAt ??= unit.Clock.Now;
                unit.Record(nameof(BoardDevice), id, "device-revoked");
                unit.AfterCommit(Forget);
                unit.Rings(LiveTopic.BoardDevices);
            },
            ct);

    /// <summary>Which screen this secret belongs to; refuses one that nobody let in.</summary>
    public async Task<long> RecognizeAsync(string secret, CancellationToken ct)
    {
        var hash = HashOf(secret);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Set<BoardDevice>()
            .Where(device => device.SecretHash == hash && device.RevokedAt == null)
            .Select(device => (long?)device.Id)
            .SingleOrDefaultAsync(ct) ?? throw new DeskRuleException("board.device-unknown");
    }

    /// <summary>Whether the screen may still show the board.</summary>
    public async ValueTask<bool> IsCurrentAsync(long id, CancellationToken ct)
    {
        if (_letIn is not { } letIn)
        {
            var edits = Volatile.Read(ref _edits);
            await using var db = await dbs.CreateDbContextAsync(ct);
            letIn = (await db.Set<BoardDevice>().Where(device => device.RevokedAt == null).Select(device => device.Id).ToListAsync(ct)).ToFrozenSet();

            // A screen that was shown the door while this was read must not be kept.
            lock (_list)
            {
                _letIn = edits == _edits ? letIn : _letIn;
            }
        }

        return letIn.Contains(id);
    }

    private void Forget()
    {
        lock (_list)
        {
            _edits++;
            _letIn = null;
        }
    }

    // The secret has 256 random bits of its own, so that a plain hash is enough.
    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
