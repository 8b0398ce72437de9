using CivilDesk.Core;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CivilDesk.Tests.Support;

/// <summary>An office of its own for one test: a real SQLite file, a clock that the test moves, one account per role.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    public const string Password = "a-quiet-harbour-27";

    private static readonly Lazy<Task<DeskFolders>> s_template = new(MakeTemplateAsync);
    private readonly Dictionary<Role, Actor> _actors = [];
    private ServiceProvider? _services;

    public FakeTimeProvider Time { get; } = new(DeskClock.At(new DateOnly(2026, 11, 2), new TimeOnly(10, 0)).ToUniversalTime());

    public DeskFolders Folders { get; private set; } = null!;

    public IServiceProvider Services => _services!;

    public Actor Clerk => _actors[Role.Clerk];

    public Actor Leader => _actors[Role.TeamLeader];

    public Actor Mayor => _actors[Role.Mayor];

    public Actor Officer => _actors[Role.DepartmentOfficer];

    public Actor Administrator => _actors[Role.Administrator];

    public Actor Auditor => _actors[Role.Auditor];

    public Actor Of(Role role) => _actors[role];

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Sets the office's clock, forwards (what is waiting for it wakes up) or back.</summary>
    public void GoTo(int year, int month, int day, int hour = 10, int minute = 0)
    {
        var instant = DeskClock.At(new DateOnly(year, month, day), new TimeOnly(hour, minute)).ToUniversalTime();
        if (instant < Time.GetUtcNow())
        {
            Time.AdjustTime(instant);
        }
        else
        {
            Time.SetUtcNow(instant);
        }
    }

    /// <summary>Looks at the rows themselves, past every service.</summary>
    public async Task<T> LookAsync<T>(Func<DeskDb, Task<T>> look)
    {
        await using var db = await Get<IDbContextFactory<DeskDb>>().CreateDbContextAsync();
        return await look(db);
    }

    public async Task InitializeAsync()
    {
        var template = await s_template.Value;
        Folders = TemporaryFolders();
        File.Copy(template.Database, Folders.Database);
        foreach (var file in Directory.GetFiles(template.Keys))
        {
            File.Copy(file, Path.Combine(Folders.Keys, Path.GetFileName(file)));
        }

        Reopen();
        await using var db = await Get<IDbContextFactory<DeskDb>>().CreateDbContextAsync();
        foreach (var account in await db.Set<DeskAccount>().ToListAsync())
        {
            _actors[account.Role] = new Actor(account.Id, "127.0.0.1");
        }
    }

    /// <summary>The program ends and starts again on the same files.</summary>
    public void Reopen()
    {
        _services?.Dispose();
        _services = Provide(Folders, KeyRing.Open(Folders.Keys), Time);
    }

    /// <summary>Lets go of the database file, so that a test may look at it or damage it; the next verb opens it again.</summary>
    public Task CloseAsync() => CloseFileAsync(Services);

    public async Task DisposeAsync()
    {
        if (_services is not null)
        {
            await CloseFileAsync(_services);
            await _services.DisposeAsync();
        }

        Directory.Delete(Path.GetDirectoryName(Folders.Data)!, recursive: true);
    }

    // This office's connections only: the other tests run beside it.
    internal static async Task CloseFileAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<DeskDb>>().CreateDbContextAsync();
        using var connection = new SqliteConnection(db.Database.GetConnectionString());
        SqliteConnection.ClearPool(connection);
    }

    private static DeskFolders TemporaryFolders()
    {
        var root = Directory.CreateTempSubdirectory("civildesk-test-").FullName;
        var folders = new DeskFolders(Path.Combine(root, "data"), Path.Combine(root, "keys"));
        Directory.CreateDirectory(folders.Data);
        Directory.CreateDirectory(folders.Keys);
        return folders;
    }

    private static ServiceProvider Provide(DeskFolders folders, KeyRing keys, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddCivilDeskCore(folders, keys);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
        return services.BuildServiceProvider();
    }

    // Migrated once per run and copied per test: a migration costs a third of a second, a copy nothing.
    private static async Task<DeskFolders> MakeTemplateAsync()
    {
        var folders = TemporaryFolders();
        var time = new FakeTimeProvider(DeskClock.At(new DateOnly(2022, 6, 30), new TimeOnly(9, 0)).ToUniversalTime());
        var clock = new DeskClock(time);
        var keys = KeyRing.Create(folders.Keys, clock.Now);
        await using var services = Provide(folders, keys, time);
        var dbs = services.GetRequiredService<IDbContextFactory<DeskDb>>();
        await LedgerOpening.MigrateAsync(dbs, folders, keys, demo: false, clock, default);
        await services.GetRequiredService<WriteUnit>().WriteAsSystemAsync(
            async db =>
            {
                CodeSeed.Fill(db);
                await db.SaveChangesAsync();
                foreach (var role in Enum.GetValues<Role>().Where(role => role is not Role.Scheduler))
                {
                    var department = role is Role.DepartmentOfficer ? "roads" : null;
                    await services.GetRequiredService<AccountService>().AddAsync(db, $"the-{role}".ToLowerInvariant(), role.ToString(), role, department, Password, clock, default);
                }

                return true;
            },
            default);
        await CloseFileAsync(services);
        return folders;
    }
}
