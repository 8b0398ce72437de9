using System.Data;
using System.Runtime.CompilerServices;
using CivilDesk.Core.Desk;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>
/// The road of reads that leave no line: lists, counters, the board. A context of its own per read, nothing tracked or kept,
/// all of one moment so that a list and its number agree, the doorkeeper first. Reads that must be written down go through <see cref="WriteUnit"/>.
/// </summary>
public sealed class DeskReads(IDbContextFactory<DeskDb> dbs, IDoorkeeper doorkeeper, WriteUnit writes)
{
    public async Task<T> ReadAsync<T>(
        Actor actor, Permission permission, Func<DeskDb, Authority, Task<T>> read, CancellationToken ct, [CallerMemberName] string name = "")
    {
        try
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await using var oneMoment = await db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, ct);
            return await read(db, await doorkeeper.AdmitAsync(db, actor, permission, ct));
        }
        catch (DeskRuleException refusal) when (refusal.Code is "permission.denied" or "account.not-active")
        {
            await writes.RecordDenialAsync(actor, permission, name, CancellationToken.None);
            throw;
        }
        catch (Exception error) when (StorageFault.CodeOf(error) is { } code)
        {
            throw new DeskRuleException(code, error, DeskFolders.DatabaseName);
        }
    }
}
