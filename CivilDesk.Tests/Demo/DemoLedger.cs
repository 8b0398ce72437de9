using CivilDesk.Core;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Demo;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CivilDesk.Tests.Demo;

/// <summary>A district of a year and a half, filled once and looked at by many tests. Nobody writes into it.</summary>
public sealed class DemoLedger : IAsyncLifetime
{
    /// <summary>A Friday on which the office works.</summary>
    public static DateOnly LastDay { get; } = new(2023, 12, 22);

    public DeskFolders Folders { get; } = TemporaryFolders();

    public ServiceProvider Services { get; private set; } = null!;

    public Actor Leader { get; private set; }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task<T> LookAsync<T>(Func<DeskDb, Task<T>> look) => LookAsync(Services, look);

    public Task<List<T>> AllAsync<T>()
        where T : class => LookAsync(db => db.Set<T>().AsNoTracking().ToListAsync());

    public async Task InitializeAsync()
    {
        await DemoDistrict.FillAsync(Folders, LastDay, DemoDistrict.UsualSeed, null, default);
        Services = Open(Folders, LastDay);
        Leader = new(await LookAsync(db => db.Set<DeskAccount>().Where(account => account.UserName == "leader").Select(account => account.Id).SingleAsync()), "127.0.0.1");
    }

    public async Task DisposeAsync()
    {
        if (Services is not null)
        {
            await Services.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Remove(Folders);
    }

    internal static DeskFolders TemporaryFolders()
    {
        var root = Directory.CreateTempSubdirectory("civildesk-demo-").FullName;
        return new(Path.Combine(root, "data"), Path.Combine(root, "keys"));
    }

    internal static void Remove(DeskFolders folders) => Directory.Delete(Path.GetDirectoryName(folders.Data)!, recursive: true);

    /// <summary>The program starts on the filled ledger, in the late morning of its last day.</summary>
    internal static ServiceProvider Open(DeskFolders folders, DateOnly day)
    {
        TimeProvider time = new FakeTimeProvider(DeskClock.At(day, new(10, 30)).ToUniversalTime());
        return new ServiceCollection().AddSingleton(time).AddCivilDeskCore(folders, KeyRing.Open(folders.Keys)).BuildServiceProvider();
    }

    internal static async Task<T> LookAsync<T>(ServiceProvider services, Func<DeskDb, Task<T>> look)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<DeskDb>>().CreateDbContextAsync();
        return await look(db);
    }
}
