using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>Whether the ledger answers at all, for the health check; tells nothing of what is in it.</summary>
public sealed class LedgerPulse(IDbContextFactory<DeskDb> dbs)
{
    public async Task<bool> BeatsAsync(CancellationToken ct)
    {
        try
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            return await db.Set<LedgerIdentity>().AnyAsync(ct);
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Whether this is the demonstration district, so that screens can say so.</summary>
    public async Task<bool> IsDemoAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Set<LedgerIdentity>().AnyAsync(identity => identity.IsDemo, ct);
    }
}
