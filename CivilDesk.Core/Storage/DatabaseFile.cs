using System.Buffers.Binary;
using System.Globalization;
using System.Reflection;
using CivilDesk.Core.Desk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
using SQLitePCL;

namespace CivilDesk.Core.Storage;

/// <summary>
/// Looks at a database file before anything opens it for writing, so that a damaged, empty, foreign or newer one is refused untouched;
/// and lays a new one.
/// </summary>
internal static class DatabaseFile
{
    /// <summary>"CDsk": tells our file from any other SQLite database.</summary>
    internal const int ApplicationId = 0x4344736B;

    /// <summary>Raised when a release changes the tables so that an older program must not open them.</summary>
    internal const int SchemaVersion = 1;

    private const int LockPatienceSeconds = 5, NoCheckpointOnClose = 1006; // SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE

    private const int HeaderBytes = 100, UserVersionAt = 60, ApplicationIdAt = 68;

    /// <summary>What a file must say of itself.</summary>
    internal static string Marks { get; } = string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id={ApplicationId}; PRAGMA user_version={SchemaVersion};");

    /// <summary>The migrations that this program knows, oldest first.</summary>
    private static IEnumerable<string> KnownMigrations =>
        typeof(DatabaseFile).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>();

    /// <summary>Refuses with the rule that says what is wrong with the file; opens nothing for writing.</summary>
    public static LedgerFacts Inspect(string path)
    {
        var header = Header(path);
        if (header.Length == 0)
        {
            throw new DeskRuleException("database.empty", path);
        }

        if (header.Length < HeaderBytes || !header.AsSpan().StartsWith("SQLite format 3\0"u8))
        {
            throw new DeskRuleException("database.damaged", path);
        }

        if (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationIdAt)) != ApplicationId)
        {
            throw new DeskRuleException("database.foreign", path);
        }

        if (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(UserVersionAt)) > SchemaVersion)
        {
            throw new DeskRuleException("database.newer", path);
        }

        return Check(path);
    }

    /// <summary>
    /// How a verb that only reads opens the file: beside a running server as a mere reader; where nobody has it open, so that it can
    /// clear away the -wal and -shm that SQLite makes for it (a mere reader leaves them behind).
    /// </summary>
    public static SqliteOpenMode ReadingMode(string path) => File.Exists(path + "-wal") ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite;

    /// <summary>
    /// Refuses a file that another program keeps locked, before a start that must write. Without a -wal nobody has it open; with one,
    /// asking for the write lock changes nothing, and leaving does not fold the -wal into the file.
    /// </summary>
    public static void RequireUnlocked(string path)
    {
        if (!File.Exists(path + "-wal"))
        {
            return;
        }

        try
        {
            using var connection = Open(path, SqliteOpenMode.ReadWrite);
            raw.sqlite3_db_config(connection.Handle, NoCheckpointOnClose, 1, out _);
            Scalar(connection, "BEGIN IMMEDIATE; ROLLBACK");
        }
        catch (SqliteException error)
        {
            throw Fault(error, path);
        }
    }

    /// <summary>
    /// Makes an empty database of ours under another name and moves it into place, so that a program killed here leaves
    /// either nothing or a file that the next start knows.
    /// </summary>
    public static void Lay(string path)
    {
        var making = path + ".making";
        File.Delete(making);
        File.Delete(making + "-journal");
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = making, Pooling = false }.ConnectionString))
        {
            connection.Open();
            Scalar(connection, $"PRAGMA synchronous=FULL; {Marks} PRAGMA journal_mode=WAL;");
        }

        File.Move(making, path);
    }

    private static byte[] Header(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var header = new byte[HeaderBytes];
            return header[..file.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeskRuleException("database.not-readable", path);
        }
    }

    private static LedgerFacts Check(string path)
    {
        // Without a -wal the file is complete in itself: looking at it as immutable leaves no -shm behind.
        var immutable = !File.Exists(path + "-wal");
        var source = immutable ? $"file:{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1" : path;
        try
        {
            using var connection = Open(source, SqliteOpenMode.ReadOnly);
            if (Scalar(connection, "PRAGMA quick_check(1)") is not "ok")
            {
                throw new DeskRuleException("database.damaged", path);
            }

            return Has(connection, "__EFMigrationsHistory") && Rows(connection, "SELECT MigrationId FROM __EFMigrationsHistory").Except(KnownMigrations).Any()
                ? throw new DeskRuleException("database.newer", path)
                : Facts(connection);
        }
        catch (SqliteException error)
        {
            throw Fault(error, path);
        }
    }

    private static SqliteConnection Open(string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = LockPatienceSeconds }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static DeskRuleException Fault(SqliteException error, string path) =>
        new(StorageFault.CodeAtStart(error) is { } code ? code is "disk.not-writable" ? "database.not-readable" : code : "database.damaged", error, path);

    // A start that was killed early has no identity yet; the next one gives it.
    private static LedgerFacts Facts(SqliteConnection connection) =>
        Has(connection, "LedgerIdentity") && Rows(connection, "SELECT KeyRingId || ' ' || IsDemo FROM LedgerIdentity") is [var identity]
            ? new(identity.Split(' ')[0], identity.EndsWith(" 1", StringComparison.Ordinal))
            : new(null, null);

    private static bool Has(SqliteConnection connection, string table) =>
        Rows(connection, $"SELECT name FROM sqlite_master WHERE type = 'table' AND name = '{table}'").Count > 0;

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static string? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
