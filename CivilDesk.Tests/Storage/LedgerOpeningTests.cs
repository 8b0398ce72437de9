using System.Text;
using CivilDesk.Core;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Storage;

/// <summary>The gate at every start: whatever is wrong is one refusal, and not one byte has changed by then.</summary>
public sealed class LedgerOpeningTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private string Database => _desk.Folders.Database;

    private string Root => Path.GetDirectoryName(_desk.Folders.Data)!;

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_sound_ledger_opens_again_and_again()
    {
        for (var start = 0; start < 3; start++)
        {
            await StartAsync(_desk.Folders);
        }

        (await _desk.ReceivedAsync()).Number.ToString().Should().Be("2026-0001");
    }

    [Fact]
    public async Task Looking_at_a_sound_ledger_touches_nothing()
    {
        await _desk.CloseAsync();
        var before = FolderPrint.Of(Root);

        LedgerOpening.Inspect(_desk.Folders, demo: false).Should().BeTrue();

        FolderPrint.Of(Root).Should().Equal(before);
    }

    public static TheoryData<string, string> Damages => new()
    {
        { "the first bytes are overwritten", "database.damaged" },
        { "half of the file is missing", "database.damaged" },
        { "only fifty bytes are left", "database.damaged" },
        { "a page in the middle is zero", "database.damaged" },
        { "the file is empty", "database.empty" },
        { "another program's database lies there", "database.foreign" },
        { "a later release has raised the version", "database.newer" },
        { "a later release has added tables", "database.newer" },
        { "the database is gone and its journal is left", "database.missing" },
        { "the keys are gone", "keys.missing" },
        { "the keys are another ledger's", "keys.of-another-ledger" },
        { "the keys are half written", "keys.damaged" },
        { "the keys lack a part", "keys.damaged" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task What_is_wrong_is_refused_by_name_and_not_a_byte_changes(string what, string code)
    {
        await _desk.CloseAsync();
        Damage(what);
        var before = FolderPrint.Of(Root);

        var start = () => StartAsync(_desk.Folders);

        (await start.RefusalAsync()).Should().Be(code);
        FolderPrint.Of(Root).Should().Equal(before);
    }

    [Fact]
    public async Task The_demonstration_refuses_a_real_ledger_and_the_office_a_demonstration()
    {
        await _desk.CloseAsync();
        var before = FolderPrint.Of(Root);
        var asDemo = () => StartAsync(_desk.Folders, demo: true);
        (await asDemo.RefusalAsync()).Should().Be("demo.refuses-real-ledger");
        FolderPrint.Of(Root).Should().Equal(before);

        Sql(Database, "UPDATE LedgerIdentity SET IsDemo = 1");
        before = FolderPrint.Of(Root);
        var asOffice = () => StartAsync(_desk.Folders);
        (await asOffice.RefusalAsync()).Should().Be("demo.ledger-needs-demo");
        FolderPrint.Of(Root).Should().Equal(before);
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_are_refused_before_a_new_ledger_is_made()
    {
        var folders = NewFolders();
        Directory.CreateDirectory(folders.Keys);
        await File.WriteAllTextAsync(Path.Combine(folders.Keys, "desk-keys.json"), "{");
        var before = FolderPrint.Of(Root);

        var start = () => StartAsync(folders);

        (await start.RefusalAsync()).Should().Be("keys.damaged");
        FolderPrint.Of(Root).Should().Equal(before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_folder_that_cannot_be_written_is_refused_and_nothing_is_made(bool dataIsBlocked)
    {
        var root = Path.Combine(Root, "elsewhere");
        Directory.CreateDirectory(root);
        await File.WriteAllTextAsync(Path.Combine(root, "a-file"), "not a folder");
        var (blocked, free) = (Path.Combine(root, "a-file", "below"), Path.Combine(root, "new", "deep"));
        var before = FolderPrint.Of(root);

        var start = () => StartAsync(dataIsBlocked ? new(blocked, free) : new(free, blocked));

        (await start.RefusalAsync()).Should().Be("folder.not-writable");
        FolderPrint.Of(root).Should().Equal(before);
    }

    [Fact]
    public async Task A_second_program_on_the_same_ledger_is_refused_and_the_first_goes_on()
    {
        using var first = InstanceLock.Take(_desk.Folders);
        await _desk.ReceivedAsync();
        var before = Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Order();

        var second = () => StartAsync(_desk.Folders);

        (await second.RefusalAsync()).Should().Be("ledger.in-use");
        Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Order().Should().Equal(before);
        (await _desk.ReceivedAsync()).Number.ToString().Should().Be("2026-0002");
    }

    [Fact]
    public async Task A_new_folder_becomes_a_ledger_of_ours()
    {
        var folders = NewFolders();

        await StartAsync(folders, demo: true);

        LedgerOpening.Inspect(folders, demo: true).Should().BeTrue();
        Sql(folders.Database, "PRAGMA journal_mode").Should().Be("wal");
    }

    [Fact]
    public async Task A_first_start_killed_while_it_made_the_tables_does_not_stop_the_next_one()
    {
        // What a kill during the very first migration leaves: the file, no tables, and a lock that nobody will release.
        var folders = NewFolders();
        using (LedgerOpening.Begin(folders, demo: false, Clock))
        {
            DatabaseFile.Lay(folders.Database);
        }

        Sql(folders.Database, """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-02')""");

        await StartAsync(folders).WaitAsync(TimeSpan.FromSeconds(20));

        LedgerOpening.Inspect(folders, demo: false).Should().BeTrue();
        Directory.GetFiles(folders.Data, "before-upgrade-*").Should().BeEmpty("there was nothing yet to keep");
    }

    [Fact]
    public async Task An_upgrade_killed_half_way_does_not_stop_the_next_start_and_a_copy_of_the_ledger_is_kept()
    {
        await _desk.ReceivedAsync();
        await _desk.CloseAsync();
        Sql(Database, """INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-02')""");
        Sql(Database, "DELETE FROM __EFMigrationsHistory");

        // Without its entry the migration is pending again; that its tables stand already ends it with an error, not with a wait.
        var start = () => StartAsync(_desk.Folders).WaitAsync(TimeSpan.FromSeconds(20));

        (await start.RefusalAsync()).Should().Be("database.upgrade-failed");
        Sql(Directory.GetFiles(_desk.Folders.Data, "before-upgrade-*.db").Should().ContainSingle().Which, "SELECT COUNT(*) FROM Complaints").Should().Be(1L);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", 2L)]
    [InlineData("foreign_keys", 1L)]
    [InlineData("busy_timeout", 5000L)]
    [InlineData("trusted_schema", 0L)]
    [InlineData("secure_delete", 1L)]
    [InlineData("journal_size_limit", 67_108_864L)]
    public async Task Every_connection_keeps_what_durability_rests_on(string pragma, object expected)
    {
        var seen = await _desk.LookAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            return await command.ExecuteScalarAsync();
        });

        seen.Should().Be(expected);
    }

    [Theory]
    [InlineData("PRAGMA synchronous=NORMAL", "synchronous")]
    [InlineData("PRAGMA foreign_keys=OFF", "foreign_keys")]
    [InlineData("PRAGMA busy_timeout=0", "busy_timeout")]
    public async Task A_start_without_full_durability_is_refused(string weakened, string named)
    {
        var weak = new WeakConnections(_desk.Folders, weakened);

        var start = () => LedgerOpening.MigrateAsync(weak, _desk.Folders, KeyRing.Open(_desk.Folders.Keys), demo: false, Clock, default);

        var refusal = (await start.Should().ThrowAsync<DeskRuleException>()).Which;
        refusal.Code.Should().Be("database.not-durable");
        refusal.Arguments.Should().Equal(named);
    }

    [Fact]
    public async Task A_ledger_without_write_ahead_log_is_refused()
    {
        await _desk.CloseAsync();
        Sql(Database, "PRAGMA journal_mode=DELETE");

        var start = () => StartAsync(_desk.Folders);

        (await start.RefusalAsync()).Should().Be("database.not-durable");
    }

    private DeskClock Clock => new(_desk.Time);

    private DeskFolders NewFolders() => new(Path.Combine(Root, "new", "data"), Path.Combine(Root, "new", "keys"));

    // What the program does at its start, in its order.
    private async Task StartAsync(DeskFolders folders, bool demo = false)
    {
        using var opened = LedgerOpening.Begin(folders, demo, Clock);
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(_desk.Time).AddCivilDeskCore(folders, opened.Keys).BuildServiceProvider();
        await LedgerOpening.MigrateAsync(services.GetRequiredService<IDbContextFactory<DeskDb>>(), folders, opened.Keys, demo, Clock, default);
        await DeskFixture.CloseFileAsync(services);
    }

    private void Damage(string what)
    {
        var keys = Path.Combine(_desk.Folders.Keys, "desk-keys.json");
        switch (what)
        {
            case "the first bytes are overwritten":
                Overwrite(0, Encoding.ASCII.GetBytes("Once there was a ledger here."));
                break;
            case "half of the file is missing":
                using (var file = File.OpenWrite(Database))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            case "only fifty bytes are left":
                using (var file = File.OpenWrite(Database))
                {
                    file.SetLength(50);
                }

                break;
            case "a page in the middle is zero":
                Overwrite(4096 * 6, new byte[4096]);
                break;
            case "the file is empty":
                File.WriteAllBytes(Database, []);
                break;
            case "another program's database lies there":
                File.Delete(Database);
                Sql(Database, "CREATE TABLE Recipes (Name TEXT)");
                break;
            case "a later release has raised the version":
                Sql(Database, "PRAGMA user_version=999");
                break;
            case "a later release has added tables":
                Sql(Database, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
                break;
            case "the database is gone and its journal is left":
                File.Move(Database, Database + "-wal");
                break;
            case "the keys are gone":
                File.Delete(keys);
                break;
            case "the keys are another ledger's":
                File.Delete(keys);
                KeyRing.Create(_desk.Folders.Keys, Clock.Now);
                break;
            case "the keys are half written":
                File.WriteAllText(keys, File.ReadAllText(keys)[..100]);
                break;
            case "the keys lack a part":
                File.WriteAllText(keys, """{"RingId":"0123456789abcdef"}""");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, null);
        }
    }

    private void Overwrite(long at, byte[] bytes)
    {
        using var file = File.OpenWrite(Database);
        file.Position = at;
        file.Write(bytes);
    }

    // Leaves neither -wal nor -shm behind.
    private static object? Sql(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private sealed class WeakConnections(DeskFolders folders, string weakened) : IDbContextFactory<DeskDb>
    {
        public DeskDb CreateDbContext()
        {
            var connection = new SqliteConnection($"Data Source={folders.Database};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"{SqlitePragmas.OnEveryOpen} {weakened}";
            command.ExecuteNonQuery();
            return new(new DbContextOptionsBuilder<DeskDb>().UseSqlite(connection, contextOwnsConnection: true).Options);
        }
    }
}
