using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Accounts;

/// <summary>
/// Reads the account anew for every verb: a locked account, a changed role or an ended deputy period counts from the next verb on,
/// whatever an open screen still shows.
/// </summary>
public sealed class Doorkeeper(DeskClock clock) : IDoorkeeper
{
    // Asked by every verb and every read: translated once.
    private static readonly Func<DeskDb, long, CancellationToken, Task<Standing?>> s_standing = EF.CompileAsyncQuery(
        (DeskDb db, long id, CancellationToken ct) => db.Set<DeskAccount>()
            .Where(account => account.Id == id)
            .Select(account => new Standing(account.Role, account.DepartmentCode, account.IsLocked, account.MustChangePassword))
            .SingleOrDefault());

    public async Task<Authority> AdmitAsync(DeskDb db, Actor actor, Permission permission, CancellationToken ct)
    {
        if (actor == Actor.Scheduler)
        {
            return Permissions.Allows(Role.Scheduler, permission)
                ? new Authority(0, Role.Scheduler, null, null)
                : throw new DeskRuleException("permission.denied");
        }

        var account = await s_standing(db, actor.AccountId, ct);
        if (account is null || account.IsLocked || (account.MustChangePassword && permission is not Permission.KeepOwnAccount))
        {
            throw new DeskRuleException("account.not-active");
        }

        if (Permissions.Allows(account.Role, permission))
        {
            return new(actor.AccountId, account.Role, account.DepartmentCode, null);
        }

        return account.Role is Role.Clerk && Permissions.MayBeDeputized(permission) && await db.LeaderForAsync(actor.AccountId, clock.Today, ct) is { } leader
            ? new(actor.AccountId, account.Role, account.DepartmentCode, leader.Id)
            : throw new DeskRuleException("permission.denied");
    }

    private sealed record Standing(Role Role, string? DepartmentCode, bool IsLocked, bool MustChangePassword);
}
