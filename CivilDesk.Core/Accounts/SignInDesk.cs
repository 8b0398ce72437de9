using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Accounts;

/// <summary>
/// The door: checks a password with ASP.NET Core Identity's hasher, makes guessers wait longer each time, and writes every password
/// it looked at down. A name that nobody has is treated as one that somebody has, in wording, time and waiting.
/// </summary>
public sealed class SignInDesk(WriteUnit writes, IWitness witness, IDbContextFactory<DeskDb> dbs, IPasswordHasher<DeskAccount> hasher, ILookupNormalizer names, DeskClock clock) : IDisposable
{
    private const int FreeTries = 4;
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(15);
    private static readonly DeskAccount s_nobody = new();

    // PBKDF2 costs a tenth of a second of one core: a flood of guesses must not take the desk's.
    private readonly SemaphoreSlim _hashing = new(2, 2);
    private readonly string _nobodysHash = hasher.HashPassword(s_nobody, Guid.NewGuid().ToString());
    private readonly StrangersWait _strangers = new();

    public async Task<SignInVerdict> TryAsync(string name, string password, string from, CancellationToken ct)
    {
        var normalized = names.NormalizeName(name.Trim());
        var account = await FindAsync(normalized, ct);
        if ((account is null ? _strangers.UntilOf(normalized) : account.LockoutEnd) is { } until && until > clock.Now)
        {
            return new(null, "sign-in.wait", until);
        }

        var result = await VerifyAsync(account, password, ct);
        var rehashed = account is not null && result is PasswordVerificationResult.SuccessRehashNeeded ? hasher.HashPassword(account, password) : null;
        return await writes.WriteAsSystemAsync(
            async db =>
            {
                var actor = new Actor(account?.Id ?? 0, from);
                if (account is null)
                {
                    await witness.WriteDownAsync(db, actor, null, [new("sign-in-failed", nameof(DeskAccount), () => null)], ct);
                    return new SignInVerdict(null, "sign-in.wrong", _strangers.Fail(normalized, clock.Now));
                }

                // Read anew: a hundred guesses sent at once are judged one after the other, and a lock or a reset in between counts.
                var stored = await db.Set<DeskAccount>().SingleAsync(candidate => candidate.Id == account.Id, ct);
                if (stored.LockoutEnd is { } wait && wait > clock.Now)
                {
                    return new SignInVerdict(null, "sign-in.wait", wait);
                }

                var right = result is not PasswordVerificationResult.Failed && stored.PasswordHash == account.PasswordHash && MayEnter(stored);
                if (right)
                {
                    stored.AccessFailedCount = 0;
                    stored.LockoutEnd = null;
                    stored.LastSignInAt = clock.Now;
                    stored.PasswordHash = rehashed ?? stored.PasswordHash;
                }
                else
                {
                    stored.AccessFailedCount++;
                    stored.LockoutEnd = WaitAfter(stored.AccessFailedCount) is { } pause ? clock.Now + pause : null;
                }

                await witness.WriteDownAsync(db, actor, null, [new(right ? "signed-in" : "sign-in-failed", nameof(DeskAccount), () => stored.Id)], ct);
                return right ? new SignInVerdict(stored) : new SignInVerdict(null, "sign-in.wrong", stored.LockoutEnd);
            },
            ct);
    }

    /// <summary>Whether a session with this stamp still stands: the account is there, not locked, and nothing has ended its sessions.</summary>
    public async Task<bool> IsCurrentAsync(long accountId, string stamp, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Set<DeskAccount>().AnyAsync(account => account.Id == accountId && !account.IsLocked && account.SecurityStamp == stamp, ct);
    }

    public void Dispose() => _hashing.Dispose();

    /// <summary>No wait for the first tries, then 15 s, doubling up to a quarter of an hour.</summary>
    internal static TimeSpan? WaitAfter(int failures)
    {
        if (failures <= FreeTries)
        {
            return null;
        }

        var wait = s_firstWait * Math.Pow(2, Math.Min(failures - FreeTries - 1, 10));
        return wait < s_longestWait ? wait : s_longestWait;
    }

    private bool MayEnter(DeskAccount account) => !account.IsLocked && (account.OneTimePasswordUntil is not { } end || end >= clock.Now);

    private async Task<DeskAccount?> FindAsync(string normalized, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Set<DeskAccount>().AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedUserName == normalized, ct);
    }

    // An unknown name costs the same time as a known one.
    private async Task<PasswordVerificationResult> VerifyAsync(DeskAccount? account, string password, CancellationToken ct)
    {
        await _hashing.WaitAsync(ct);
        try
        {
            return hasher.VerifyHashedPassword(account ?? s_nobody, account?.PasswordHash ?? _nobodysHash, password);
        }
        finally
        {
            _hashing.Release();
        }
    }
}
