using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Accounts;

/// <summary>The administrator's verbs over accounts, and what everybody may do with the own one.</summary>
public sealed class AccountService(WriteUnit writes, DeskReads reads, IPasswordHasher<DeskAccount> hasher, ILookupNormalizer names, DeskClock clock)
{
    private static readonly TimeSpan s_oneTimeLife = TimeSpan.FromHours(24);

    public Task<IReadOnlyList<AccountRow>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<AccountRow>>(
            actor,
            Permission.ManageAccounts,
            async (db, _) => await db.Set<DeskAccount>().OrderBy(account => account.UserName)
                .Select(a => new AccountRow(a.Id, a.UserName!, a.DisplayName, a.Role, a.DepartmentCode, a.IsLocked, a.MustChangePassword, a.LastSignInAt))
                .ToListAsync(ct),
            ct);

    /// <summary>Who the person is, for the shell of their own screen.</summary>
    public Task<OwnAccount> OwnAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.KeepOwnAccount,
            async (db, authority) =>
            {
                var leader = authority.Role is Role.Clerk ? await db.LeaderForAsync(actor.AccountId, clock.Today, ct) : null;
                var leaderName = leader?.DisplayName;
                return await db.Set<DeskAccount>()
                    .Where(account => account.Id == actor.AccountId)
                    .Select(a => new OwnAccount(a.Id, a.UserName!, a.DisplayName, a.Role, a.DepartmentCode, a.MustChangePassword, leaderName))
                    .SingleAsync(ct);
            },
            ct);

    /// <summary>Creates an account; answers with its one-time password, which is shown once and valid for 24 hours.</summary>
    public Task<string> CreateAsync(Actor actor, CommandId command, string signInName, string displayName, Role role, string? departmentCode, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ManageAccounts,
            command,
            async unit =>
            {
                var password = PasswordRules.OneTime();
                var account = await AddAsync(unit.Db, signInName, displayName, role, departmentCode, password, unit.Clock, ct);
                account.MustChangePassword = true;
                account.OneTimePasswordUntil = unit.Clock.Now + s_oneTimeLife;
                await unit.Db.SaveChangesAsync(ct);
                unit.Record(nameof(DeskAccount), account.Id, "account-created", detail: $"{role} {departmentCode}");
                unit.Rings(LiveTopic.Accounts);
                unit.AnswersOnce();
                return password;
            },
            ct);

    public Task SetRoleAsync(Actor actor, CommandId command, long id, Role role, string? departmentCode, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            "role-set",
            async (account, unit) =>
            {
                await RequireRoleAsync(unit.Db, role, departmentCode, ct);
                account.Role = role;
                account.DepartmentCode = role is Role.DepartmentOfficer ? departmentCode : null;
                return $"{role} {account.DepartmentCode}";
            },
            ct);

    public Task SetLockedAsync(Actor actor, CommandId command, long id, bool locked, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            locked ? "account-locked" : "account-unlocked",
            (account, _) =>
            {
                account.IsLocked = locked;
                account.AccessFailedCount = 0;
                account.LockoutEnd = null;
                return Task.FromResult<string?>(null);
            },
            ct);

    /// <summary>Ends all sessions of a person: the next thing an open screen does is the sign-in page.</summary>
    public Task EndSessionsAsync(Actor actor, CommandId command, long id, CancellationToken ct) =>
        ChangeAsync(actor, command, id, "sessions-ended", (_, _) => Task.FromResult<string?>(null), ct);

    /// <summary>A new one-time password for somebody who forgot theirs, shown once: a resend is refused, for it could only show another.</summary>
    public Task<string> ResetPasswordAsync(Actor actor, CommandId command, long id, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            "password-reset",
            (account, unit) =>
            {
                var password = PasswordRules.OneTime();
                account.PasswordHash = hasher.HashPassword(account, password);
                account.MustChangePassword = true;
                account.OneTimePasswordUntil = unit.Clock.Now + s_oneTimeLife;
                account.AccessFailedCount = 0;
                account.LockoutEnd = null;
                unit.AnswersOnce();
                return Task.FromResult(password);
            },
            _ => null,
            ct);

    /// <summary>Changes the own password; other sessions of the person end.</summary>
    public Task ChangeOwnPasswordAsync(Actor actor, string current, string replacement, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepOwnAccount,
            CommandId.None,
            async unit =>
            {
                var account = await unit.Db.Set<DeskAccount>().SingleAsync(candidate => candidate.Id == actor.AccountId, ct);
                if (hasher.VerifyHashedPassword(account, account.PasswordHash!, current) is PasswordVerificationResult.Failed)
                {
                    throw new DeskRuleException("password.current-wrong");
                }

                PasswordRules.Require(account.UserName!, replacement);
                if (current == replacement)
                {
                    throw new DeskRuleException("password.unchanged");
                }

                account.PasswordHash = hasher.HashPassword(account, replacement);
                account.MustChangePassword = false;
                account.OneTimePasswordUntil = null;
                account.SecurityStamp = NewStamp();
                unit.Record(nameof(DeskAccount), account.Id, "password-changed");
                unit.Rings(LiveTopic.Accounts);
            },
            ct);

    internal async Task<DeskAccount> AddAsync(
        DeskDb db, string signInName, string displayName, Role role, string? departmentCode, string password, DeskClock clock, CancellationToken ct)
    {
        var name = Texts.Needed(signInName, 30, "account.name-needed");
        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            throw new DeskRuleException("account.name-malformed");
        }

        var normalized = names.NormalizeName(name);
        if (await db.Set<DeskAccount>().AnyAsync(other => other.NormalizedUserName == normalized, ct))
        {
            throw new DeskRuleException("account.exists");
        }

        await RequireRoleAsync(db, role, departmentCode, ct);
        var account = new DeskAccount
        {
            UserName = name,
            NormalizedUserName = normalized,
            DisplayName = Texts.Needed(displayName, Texts.NameLimit, "account.display-name-needed"),
            Role = role,
            DepartmentCode = role is Role.DepartmentOfficer ? departmentCode : null,
            SecurityStamp = NewStamp(),
            CreatedAt = clock.Now,
        };
        account.PasswordHash = hasher.HashPassword(account, password);
        db.Add(account);
        return account;
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");

    private static async Task RequireRoleAsync(DeskDb db, Role role, string? departmentCode, CancellationToken ct)
    {
        if (!Enum.IsDefined(role) || role is Role.Scheduler)
        {
            throw new DeskRuleException("role.unknown");
        }

        if (role is Role.DepartmentOfficer)
        {
            await CodeService.RequireAsync(db, CodeList.Department, departmentCode, "account.department-needed", ct);
        }
    }

    private Task<string?> ChangeAsync(Actor actor, CommandId command, long id, string verb, Func<DeskAccount, WriteContext, Task<string?>> change, CancellationToken ct) =>
        ChangeAsync(actor, command, id, verb, change, detail => detail, ct);

    private Task<T> ChangeAsync<T>(
        Actor actor, CommandId command, long id, string verb, Func<DeskAccount, WriteContext, Task<T>> change, Func<T, string?> detail, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ManageAccounts,
            command,
            async unit =>
            {
                var account = await unit.Db.Set<DeskAccount>().SingleOrDefaultAsync(candidate => candidate.Id == id, ct)
                    ?? throw new DeskRuleException("record.not-found");
                var wasAdministrator = IsAdministrator(account);
                var answer = await change(account, unit);
                account.SecurityStamp = NewStamp();
                account.ConcurrencyStamp = NewStamp();
                if (wasAdministrator && !IsAdministrator(account))
                {
                    await RequireAnotherAdministratorAsync(unit.Db, id, ct);
                }

                unit.Record(nameof(DeskAccount), id, verb, detail: detail(answer));
                unit.Rings(LiveTopic.Accounts);
                return answer;
            },
            ct,
            verb);

    private static bool IsAdministrator(DeskAccount account) => account is { Role: Role.Administrator, IsLocked: false };

    // Somebody who never came to change the one-time password cannot unlock anybody.
    private static async Task RequireAnotherAdministratorAsync(DeskDb db, long id, CancellationToken ct)
    {
        if (!await db.Set<DeskAccount>().AnyAsync(other => other.Id != id && other.Role == Role.Administrator && !other.IsLocked && !other.MustChangePassword, ct))
        {
            throw new DeskRuleException("account.last-administrator");
        }
    }
}
