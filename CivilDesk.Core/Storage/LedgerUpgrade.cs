using System.Globalization;
using CivilDesk.Core.Desk;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>Brings the tables of a ledger up to date: a copy first, then whatever an interrupted upgrade left, then the migrations.</summary>
internal static class LedgerUpgrade
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(DeskDb db, DeskFolders folders, DeskClock clock, CancellationToken ct)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        var known = db.Database.GetMigrations().ToHashSet();
        if (!applied.TrueForAll(known.Contains))
        {
            throw new DeskRuleException("database.newer", folders.Database);
        }

        if (applied.Count == known.Count)
        {
            return;
        }

        if (await CountAsync(db, $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 4) <> '__EF'", ct) > 0)
        {
            await BackUpAsync(db, folders, clock, ct);
        }

        await ClearStaleLockAsync(db, ct);
        db.Database.SetCommandTimeout(s_longest);
        await db.Database.MigrateAsync(ct);

        // Into the file itself: the next start reads the version from its header.
        await db.Database.ExecuteSqlRawAsync(DatabaseFile.Marks, ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }

    private static Task<int> BackUpAsync(DeskDb db, DeskFolders folders, DeskClock clock, CancellationToken ct)
    {
        var copy = Path.Combine(folders.Data, string.Create(CultureInfo.InvariantCulture, $"{DeskFolders.BeforeUpgrade}{clock.Now:yyyyMMdd-HHmmssfff}.db"));
        return db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", ct);
    }

    // We hold the instance lock, so a row here was left by a program that died while migrating: nobody would ever clear it.
    private static async Task ClearStaleLockAsync(DeskDb db, CancellationToken ct)
    {
        if (await CountAsync(db, $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'", ct) > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", ct);
        }
    }

    private static Task<int> CountAsync(DeskDb db, FormattableString sql, CancellationToken ct) => db.Database.SqlQuery<int>(sql).SingleAsync(ct);
}
