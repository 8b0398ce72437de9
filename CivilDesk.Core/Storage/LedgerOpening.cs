using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>
/// The gate at every start: file, keys, folders, lock, migrations, pragmas. Whatever is wrong is one refusal with a clear sentence,
/// and nothing has been created or changed by then.
/// </summary>
public static class LedgerOpening
{
    private static readonly Version s_oldestSafeSqlite = new(3, 51, 3);

    private static readonly (string Pragma, string Value)[] s_durable =
        [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "5000")];

    /// <summary>Everything before the container: looks, makes the folders, takes the ledger for this program and finds or makes its keys.</summary>
    public static OpenedLedger Begin(DeskFolders folders, bool demo, DeskClock clock)
    {
        Inspect(folders, demo);
        PrepareFolders(folders);
        var taken = InstanceLock.Take(folders);
        try
        {
            return new(taken, KeysFor(folders, clock));
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Looks without touching: is this a ledger of ours that its keys fit? Refuses what it is not; false when there is none yet.</summary>
    /// <param name="folders">Ledger and keys.</param>
    /// <param name="demo">What whoever wants to write expects of it; null for a verb that only reads.</param>
    public static bool Inspect(DeskFolders folders, bool? demo)
    {
        if (!Path.Exists(folders.Database))
        {
            RefuseLostDatabase(folders);
            if (KeyRing.Exists(folders.Keys))
            {
                KeyRing.Open(folders.Keys);
            }

            return false;
        }

        var facts = DatabaseFile.Inspect(folders.Database);
        var keys = KeyRing.Open(folders.Keys);
        if (facts.KeyRingId is not null && facts.KeyRingId != keys.Id)
        {
            throw new DeskRuleException("keys.of-another-ledger", folders.Keys);
        }

        if (demo is { } asked && facts.IsDemo is { } stored && asked != stored)
        {
            throw new DeskRuleException(asked ? "demo.refuses-real-ledger" : "demo.ledger-needs-demo", folders.Data);
        }

        if (demo is not null)
        {
            DatabaseFile.RequireUnlocked(folders.Database);
        }

        return true;
    }

    /// <summary>Makes the folders, refusing what cannot be written; a refusal leaves none that was not there.</summary>
    public static void PrepareFolders(DeskFolders folders)
    {
        var made = new List<string>();
        foreach (var folder in new[] { folders.Data, folders.Keys })
        {
            try
            {
                if (FirstMissing(folder) is { } missing)
                {
                    made.Add(missing);
                }

                Directory.CreateDirectory(folder);
                var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
                File.WriteAllBytes(probe, []);
                File.Delete(probe);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                made.Where(Directory.Exists).ToList().ForEach(own => Directory.Delete(own, recursive: true));
                throw new DeskRuleException("folder.not-writable", folder);
            }
        }
    }

    /// <summary>The ring of an existing ledger, or a new one for a new ledger.</summary>
    public static KeyRing KeysFor(DeskFolders folders, DeskClock clock) => KeyRing.Exists(folders.Keys)
        ? KeyRing.Open(folders.Keys)
        : File.Exists(folders.Database) ? throw new DeskRuleException("keys.missing", folders.Keys) : KeyRing.Create(folders.Keys, clock.Now);

    /// <summary>Brings the tables up to date (copying the database first) and asserts what durability rests on. Hold the instance lock.</summary>
    public static async Task MigrateAsync(IDbContextFactory<DeskDb> dbs, DeskFolders folders, KeyRing keys, bool demo, DeskClock clock, CancellationToken ct)
    {
        try
        {
            if (!File.Exists(folders.Database))
            {
                DatabaseFile.Lay(folders.Database);
            }

            await using var db = await dbs.CreateDbContextAsync(ct);
            await LedgerUpgrade.RunAsync(db, folders, clock, ct);
            await WordIndex.CreateAsync(db, ct);
            if (!await db.Set<LedgerIdentity>().AnyAsync(ct))
            {
                db.Add(new LedgerIdentity { KeyRingId = keys.Id, IsDemo = demo, CreatedAt = clock.Now });
                await db.SaveChangesAsync(ct);
            }

            await AssertDurabilityAsync(db, ct);
        }
        catch (Exception error) when (StorageFault.CodeAtStart(error) is { } code)
        {
            throw new DeskRuleException(code, error, folders.Database);
        }
        catch (SqliteException error)
        {
            throw new DeskRuleException("database.upgrade-failed", error, folders.Database);
        }
    }

    // An empty ledger beside the traces of a lost one would look like a new office.
    private static void RefuseLostDatabase(DeskFolders folders)
    {
        if (File.Exists(folders.Database + "-wal")
            || (Directory.Exists(folders.Data) && Directory.EnumerateFiles(folders.Data, DeskFolders.BeforeUpgrade + "*.db").Any()))
        {
            throw new DeskRuleException("database.missing", folders.Data);
        }
    }

    private static string? FirstMissing(string folder)
    {
        string? missing = null;
        for (var path = Path.GetFullPath(folder); path is not null && !Path.Exists(path); path = Path.GetDirectoryName(path))
        {
            missing = path;
        }

        return missing;
    }

    private static async Task AssertDurabilityAsync(DeskDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        foreach (var (pragma, expected) in s_durable)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            if ((await command.ExecuteScalarAsync(ct))?.ToString() != expected)
            {
                throw new DeskRuleException("database.not-durable", pragma);
            }
        }

        var sqlite = Version.Parse(connection.ServerVersion);
        await db.Database.CloseConnectionAsync();
        if (sqlite < s_oldestSafeSqlite)
        {
            throw new DeskRuleException("database.sqlite-too-old", sqlite);
        }
    }
}
