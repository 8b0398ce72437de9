using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>
/// A file of the ledger's own shape in which rows wait to be taken over: they are checked and written there while the desk goes on
/// saving, and copied in one go. What the copying needs only SQLite understands, so it stays here.
/// </summary>
internal sealed class StagedLedger : IDisposable
{
    private const string Beside = "staged";

    // Pages of the indexes that the copy touches at random stay in memory instead of going through the log twice.
    private const string BeforeTheCopy = "PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-262144;", AfterTheCopy = "PRAGMA wal_autocheckpoint=1000; PRAGMA cache_size=-2000;";

    private readonly DbContextOptions<DeskDb> _options;

    private StagedLedger(string path)
    {
        Path = path;
        _options = new DbContextOptionsBuilder<DeskDb>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ConnectionString)
            .Options;
    }

    public string Path { get; }

    public static async Task<StagedLedger> MakeAsync(string path, CancellationToken ct)
    {
        var staged = new StagedLedger(path);
        await using var db = new DeskDb(staged._options);
        await db.Database.EnsureCreatedAsync(ct);
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=DELETE", ct);
        foreach (var index in await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").ToListAsync(ct))
        {
            await RunAsync(db, $"DROP INDEX \"{index}\"", ct);
        }

        return staged;
    }

    /// <summary>A context on the file; nothing in it needs to survive a power cut.</summary>
    public async Task<DeskDb> OpenAsync(CancellationToken ct)
    {
        var db = new DeskDb(_options);
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=OFF", ct);
        await db.Database.ExecuteSqlAsync($"PRAGMA synchronous=OFF", ct);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        return db;
    }

    /// <summary>Puts the file beside the ledger until the answer is disposed of; no transaction may have begun.</summary>
    public async Task<IAsyncDisposable> AttachAsync(DeskDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await RunAsync(db, BeforeTheCopy, ct);
        await RunAsync(db, $"ATTACH DATABASE @path AS {Beside}", ct, ("@path", Path));
        return new Attached(db);
    }

    /// <summary>How many staged values of a column the ledger has already.</summary>
    public static Task<long> CountKnownAsync(DeskDb db, string table, string column, CancellationToken ct) => RunAsync(
        db, $"SELECT count(*) FROM {Beside}.{table} s WHERE s.{column} IS NOT NULL AND EXISTS (SELECT 1 FROM main.{table} m WHERE m.{column} = s.{column})", ct);

    /// <summary>
    /// Copies all rows of a table behind the ledger's own and answers by how much their ids have grown. Columns that cannot be copied
    /// as they are get an expression over <c>s</c>, the staged row.
    /// </summary>
    public static async Task<long> AppendAsync(DeskDb db, string table, Dictionary<string, string> changes, CancellationToken ct)
    {
        var last = await RunAsync(
            db, $"SELECT max(coalesce((SELECT seq FROM main.sqlite_sequence WHERE name = '{table}'), 0), coalesce((SELECT max(Id) FROM main.{table}), 0))", ct);
        changes["Id"] = string.Create(CultureInfo.InvariantCulture, $"s.Id + {last}");
        var columns = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info({table})").ToListAsync(ct);
        var values = columns.Select(column => changes.GetValueOrDefault(column, $"s.{column}"));
        await RunAsync(db, $"INSERT INTO main.{table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {Beside}.{table} s ORDER BY s.Id", ct);
        return last;
    }

    /// <summary>Brings a long log home, beside whoever saves meanwhile.</summary>
    public static Task SettleAsync(DeskDb db, CancellationToken ct) => RunAsync(db, "PRAGMA wal_checkpoint(PASSIVE)", ct);

    public void Dispose() => File.Delete(Path);

    private static async Task<long> RunAsync(DeskDb db, string sql, CancellationToken ct, params (string Name, object Value)[] values)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.CommandTimeout = 60;
            command.Transaction = db.Database.CurrentTransaction is { } running ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(running) : null;
            foreach (var (name, value) in values)
            {
                command.Parameters.Add(new SqliteParameter(name, value));
            }

            return await command.ExecuteScalarAsync(ct) is long answer ? answer : 0;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private sealed class Attached(DeskDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            // The connection goes back to the pool: nobody after this must find the file beside it.
            await RunAsync(db, $"DETACH DATABASE {Beside}; {AfterTheCopy}", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }
}
