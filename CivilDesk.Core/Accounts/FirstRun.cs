using System.Security.Cryptography;
using System.Text;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Accounts;

/// <summary>
/// The first minute of a new ledger: no account exists, and whoever reads the program's console creates the administrator with the
/// code printed there. The code lives in memory only; a restart makes another.
/// </summary>
public sealed class FirstRun(
    WriteUnit writes, AccountService accounts, CodeService codes, IEnumerable<IFirstWords> words, IWitness witness, LiveFeed live, IDbContextFactory<DeskDb> dbs, DeskClock clock)
{
    private const int WrongTries = 5;

    private readonly Lock _gate = new();
    private int _wrong;

    /// <summary>What the console prints, easy to read aloud.</summary>
    public string Code { get; } = PasswordRules.OneTime();

    /// <summary>Whether the ledger has no account yet.</summary>
    public async Task<bool> NeededAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return !await db.Set<DeskAccount>().AnyAsync(ct);
    }

    /// <summary>Creates the first administrator, who creates the others, and the words a new desk starts with, in one save.</summary>
    public async Task CreateAdministratorAsync(string code, string signInName, string displayName, string password, string from, CancellationToken ct)
    {
        if (!await NeededAsync(ct))
        {
            throw new DeskRuleException("first-run.already-done");
        }

        if (RefusalOf(code) is { } refusal)
        {
            await writes.WriteAsSystemAsync(db => WriteDownAsync(db, new Actor(0, from), "first-run-refused", null, ct), ct);
            throw new DeskRuleException(refusal);
        }

        await writes.WriteAsSystemAsync(
            async db =>
            {
                if (await db.Set<DeskAccount>().AnyAsync(ct))
                {
                    throw new DeskRuleException("first-run.already-done");
                }

                var administrator = await accounts.AddAsync(db, signInName, displayName, Role.Administrator, null, password, clock, ct);
                PasswordRules.Require(administrator.UserName!, password);
                if (!await db.Set<CodeEntry>().AnyAsync(ct))
                {
                    CodeSeed.Fill(db);
                }

                foreach (var word in words)
                {
                    await word.FillAsync(db, ct);
                }

                await db.SaveChangesAsync(ct);
                return await WriteDownAsync(db, new Actor(administrator.Id, from), "first-run", administrator.Id, ct);
            },
            ct);
        codes.Forget();
        live.Publish(LiveTopic.Accounts | LiveTopic.Codes);
    }

    // Counted before it is compared, so that guesses sent at once are no more than guesses sent one by one.
    private string? RefusalOf(string code)
    {
        lock (_gate)
        {
            if (_wrong >= WrongTries)
            {
                return "first-run.code-expired";
            }

            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code.Trim().ToLowerInvariant()), Encoding.UTF8.GetBytes(Code)))
            {
                return null;
            }

            _wrong++;
            return "first-run.code-wrong";
        }
    }

    private async Task<bool> WriteDownAsync(DeskDb db, Actor actor, string verb, long? account, CancellationToken ct)
    {
        await witness.WriteDownAsync(db, actor, null, [new(verb, nameof(DeskAccount), () => account)], ct);
        return true;
    }
}
