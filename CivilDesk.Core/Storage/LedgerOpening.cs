using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>
/// The gate at every start: folders, keys, file, migrations, pragmas. Whatever is wrong is one refusal with a clear sentence,
/// and nothing has been created or changed by then.
/// </summary>
public static class LedgerOpening
{
    private static readonly Version s_oldestSafeSqlite = new(3, 51, 3);

    /// <summary>Looks without touching: is this a ledger of ours that its keys fit? Refuses what it is not; false when there is none yet.</summary>
    public static bool Inspect(DeskFolders folders, bool? demo)
    {
        if (!File.Exists(folders.Database))
        {
            return false;
        }

        DatabaseFile.Inspect(folders.Database);
        var keys = KeyRing.Open(folders.Keys);
        var (ringId, isDemo) = IdentityOf(folders);
        if (ringId is not null && ringId != keys.Id)
        {
            throw new DeskRuleException("keys.of-another-ledger", folders.Keys);
        }

        if (demo is { } asked && isDemo is { } stored && asked != stored)
        {
            throw new DeskRuleException(asked ? "demo.refuses-real-ledger" : "demo.ledger-needs-demo", folders.Data);
        }

        return true;
    }

    /// <summary>Makes the folders, refusing what cannot be written.</summary>
    public static void PrepareFolders(DeskFolders folders)
    {
        foreach (var folder in new[] { folders.Data, folders.Keys })
        {
            try
            {
                Directory.CreateDirectory(folder);
                var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
                File.WriteAllBytes(probe, []);
                File.Delete(probe);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
            {
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
        var isNew = !File.Exists(folders.Database);
        await using var db = await dbs.CreateDbContextAsync(ct);
        try
        {
            var pending = await PendingAsync(db, isNew, ct);
            if (pending)
            {
                if (!isNew)
                {
                    await BackUpAsync(db, folders, clock, ct);
                    await ClearStaleLockAsync(db, ct);
                }

                db.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
                await db.Database.MigrateAsync(ct);
                await MarkAsync(db, ct);
            }

            await WordIndex.CreateAsync(db, ct);
            if (!await db.Set<LedgerIdentity>().AnyAsync(ct))
            {
                db.Add(new LedgerIdentity { KeyRingId = keys.Id, IsDemo = demo, CreatedAt = clock.Now });
                await db.SaveChangesAsync(ct);
            }

            await AssertDurabilityAsync(db, ct);
        }
        catch (Exception error) when (StorageFault.CodeOf(error) is { } code)
        {
            throw new DeskRuleException(code, error);
        }
    }

    private static async Task<bool> PendingAsync(DeskDb db, bool isNew, CancellationToken ct)
    {
        if (isNew)
        {
            return true;
        }

        var applied = await db.Database.GetAppliedMigrationsAsync(ct);
        var known = db.Database.GetMigrations().ToHashSet();
        return applied.All(known.Contains) ? applied.Count() < known.Count : throw new DeskRuleException("database.newer", db.Database.GetDbConnection().DataSource);
    }

    private static Task<int> BackUpAsync(DeskDb db, DeskFolders folders, DeskClock clock, CancellationToken ct)
    {
        var copy = Path.Combine(folders.Data, string.Create(CultureInfo.InvariantCulture, $"before-upgrade-{clock.Now:yyyyMMdd-HHmmss}.db"));
        return db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", ct);
    }

    // We hold the instance lock, so a row here was left by a program that died while migrating.
    private static async Task ClearStaleLockAsync(DeskDb db, CancellationToken ct)
    {
        var exists = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct);
        if (exists > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", ct);
        }
    }

    private static async Task MarkAsync(DeskDb db, CancellationToken ct)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA application_id={DatabaseFile.ApplicationId}; PRAGMA user_version={DatabaseFile.SchemaVersion}; PRAGMA wal_checkpoint(TRUNCATE);");
        await command.ExecuteNonQueryAsync(ct);
        await db.Database.CloseConnectionAsync();
    }

    private static async Task AssertDurabilityAsync(DeskDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        foreach (var (pragma, expected) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "5000") })
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

    private static (string? RingId, bool? IsDemo) IdentityOf(DeskFolders folders)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folders.Database, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = 5 }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT KeyRingId, IsDemo FROM LedgerIdentity LIMIT 1";
            using var row = command.ExecuteReader();
            return row.Read() ? (row.GetString(0), row.GetBoolean(1)) : (null, null);
        }
        catch (SqliteException error) when (StorageFault.CodeOf(error) is { } code)
        {
            throw new DeskRuleException(code, folders.Database);
        }
        catch (SqliteException)
        {
            return (null, null);
        }
    }
}
