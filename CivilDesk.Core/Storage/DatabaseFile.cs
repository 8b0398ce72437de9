using System.Buffers.Binary;
using CivilDesk.Core.Desk;
using Microsoft.Data.Sqlite;

namespace CivilDesk.Core.Storage;

/// <summary>
/// Looks at a database file before anything opens it for writing, so that a damaged, empty, foreign or newer one is refused untouched.
/// </summary>
internal static class DatabaseFile
{
    /// <summary>"CDsk": tells our file from any other SQLite database.</summary>
    internal const int ApplicationId = 0x4344736B;

    /// <summary>Raised when a release changes the tables so that an older program must not open them.</summary>
    internal const int SchemaVersion = 1;

    private const int HeaderBytes = 100, UserVersionAt = 60, ApplicationIdAt = 68;

    /// <summary>Refuses with the rule that says what is wrong with the file; opens nothing for writing.</summary>
    public static void Inspect(string path)
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

        Check(path);
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

    private static void Check(string path)
    {
        // Without a -wal the file is complete in itself: looking at it as immutable leaves no -shm behind.
        var immutable = !File.Exists(path + "-wal");
        var source = immutable ? $"file:{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1" : path;
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = source,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
                DefaultTimeout = 5,
            }.ConnectionString);
            connection.Open();
            if (Scalar(connection, "PRAGMA quick_check(1)") is not "ok")
            {
                throw new DeskRuleException("database.damaged", path);
            }
        }
        catch (SqliteException error)
        {
            throw new DeskRuleException(StorageFault.CodeOf(error) ?? "database.damaged", path);
        }
    }

    private static string? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
