using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CivilDesk.Core.Storage;

/// <summary>
/// What SQLite forgets with each connection: full durability, foreign keys, a patient lock and distrust of the file.
/// </summary>
/// <param name="readOnly">A verb that reads must not be able to write, whatever mode the file is open in.</param>
internal sealed class SqlitePragmas(bool readOnly = false) : DbConnectionInterceptor
{
    internal const string OnEveryOpen =
        "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; "
        + "PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=1000; PRAGMA journal_size_limit=67108864;";

    private readonly string _onOpen = readOnly ? $"{OnEveryOpen} PRAGMA query_only=ON;" : OnEveryOpen;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _onOpen;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _onOpen;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
