using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Text;
using Microsoft.Data.Sqlite;

namespace CivilDesk.Tests.Hosting;

/// <summary>
/// The program started wrongly, as an office would: it answers with one sentence in Korean and one in English, does not start, and
/// leaves every file as it was.
/// </summary>
public sealed class StartUpTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private string Database => _desk.Folders.Database;

    private string Root => Path.GetDirectoryName(_desk.Folders.Data)!;

    private string[] Ledger => ["--data", _desk.Folders.Data, "--keys", _desk.Folders.Keys];

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        await _desk.CloseAsync();
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("July 2022")]
    [InlineData("")]
    public async Task A_month_that_is_none_is_refused(string month) => await RefusedAsync("report.month-malformed", ["report", "--month", month, .. Ledger]);

    [Fact]
    public async Task A_report_of_no_period_is_refused() => await RefusedAsync("report.one-period", ["report", .. Ledger]);

    [Theory]
    [InlineData("report", "--month")]
    [InlineData("serve", "--port", "80")]
    [InlineData("make-coffee")]
    public async Task What_the_program_does_not_understand_is_refused(params string[] line) => await RefusedAsync("command.not-understood", line, exitCode: 2);

    [Fact]
    public async Task A_folder_without_a_ledger_is_named_to_whoever_reads_from_it()
    {
        var nowhere = Path.Combine(Root, "nowhere");

        await RefusedAsync("ledger.missing", ["report", "--month", "2022-07", "--data", nowhere]);
        await RefusedAsync("ledger.missing", ["verify", "--data", nowhere]);
    }

    [Fact]
    public async Task A_port_that_another_program_holds_is_refused_before_a_ledger_is_made()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await RefusedAsync("address.in-use", ["serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}", "--data", Path.Combine(Root, "new")]);
    }

    [Theory]
    [InlineData("address.needs-cert", "http://0.0.0.0:{0}")]
    [InlineData("address.needs-cert", "http://127.0.0.1:{0};http://[::]:{0}")]
    [InlineData("address.needs-cert", "http://*:{0}")]
    [InlineData("demo.loopback-only", "http://0.0.0.0:{0}", "--demo")]
    [InlineData("demo.loopback-only", "http://0.0.0.0:{0}", "--demo", "--behind-proxy")]
    [InlineData("cert.not-readable", "https://127.0.0.1:{0}", "--cert", "no-such-file.pfx")]
    [InlineData("address.malformed", "127.0.0.1")]
    public async Task An_address_that_would_show_the_desk_unprotected_is_refused_before_a_ledger_is_made(string code, string urls, params string[] more) => await RefusedAsync(
        code, ["serve", "--urls", string.Format(CultureInfo.InvariantCulture, urls, DeskProcess.FreePort()), "--data", Path.Combine(Root, "new"), .. more]);

    // Not even root writes below a file or into the kernel's own folder.
    [Theory]
    [InlineData("a-file/below")]
    [InlineData("a-file")]
    [InlineData("/proc/civildesk")]
    public async Task A_data_folder_that_cannot_be_written_is_refused(string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(Root, "a-file"), "not a folder");
        var (data, keys) = (Path.Combine(Root, folder), Path.Combine(Root, "new-keys"));

        await RefusedAsync("folder.not-writable", [.. Serve(), "--data", data, "--keys", keys]);
        await RefusedAsync("folder.not-writable", ["demo", "--until", "2022-07-02", "--data", data, "--keys", keys]);
    }

    [Fact]
    public async Task A_key_folder_that_cannot_be_written_is_refused_and_no_data_folder_is_left()
    {
        await File.WriteAllTextAsync(Path.Combine(Root, "a-file"), "not a folder");

        await RefusedAsync("folder.not-writable", [.. Serve(), "--data", Path.Combine(Root, "new", "data"), "--keys", Path.Combine(Root, "a-file", "keys")]);
    }

    [Theory]
    [InlineData("the header is overwritten", "database.damaged")]
    [InlineData("a middle page is overwritten", "database.damaged")]
    [InlineData("it is empty", "database.empty")]
    [InlineData("it is another program's", "database.foreign")]
    [InlineData("a later release wrote it", "database.newer")]
    [InlineData("a folder stands in its place", "database.not-readable")]
    public async Task A_ledger_that_is_not_as_it_should_be_is_refused_to_every_verb(string what, string code)
    {
        Spoil(what);

        await RefusedAsync(code, [.. Serve(), .. Ledger]);
        await RefusedAsync(code, ["report", "--month", "2022-07", .. Ledger]);
        await RefusedAsync(code, ["verify", .. Ledger]);
    }

    [Fact]
    public async Task The_office_refuses_a_demonstration_and_the_demonstration_an_office()
    {
        await RefusedAsync("demo.refuses-real-ledger", [.. Serve(), "--demo", .. Ledger]);
        await RefusedAsync("demo.ledger-exists", ["demo", .. Ledger]);

        Sql("UPDATE LedgerIdentity SET IsDemo = 1");
        await RefusedAsync("demo.ledger-needs-demo", [.. Serve(), .. Ledger]);
    }

    [Fact]
    public async Task Missing_keys_are_refused_and_no_new_ones_are_made()
    {
        Directory.Delete(_desk.Folders.Keys, recursive: true);

        await RefusedAsync("keys.missing", [.. Serve(), .. Ledger]);
        await RefusedAsync("keys.missing", ["report", "--month", "2022-07", .. Ledger]);
    }

    [Theory]
    [InlineData("BEGIN IMMEDIATE; DELETE FROM Complaints", true)]
    [InlineData("BEGIN EXCLUSIVE", true)]
    [InlineData("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; DELETE FROM Complaints", false)]
    public async Task A_ledger_file_that_another_program_has_locked_is_refused(string locks, bool mayBeRead)
    {
        var before = FolderPrint.Of(Root);
        using (var other = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = locks;
            command.ExecuteNonQuery();

            await RefusedAsync("database.locked", [.. Serve(), .. Ledger]);
            if (mayBeRead)
            {
                (await DeskProcess.RunAsync(["report", "--month", "2026-10", .. Ledger])).ExitCode.Should().Be(0, "who only reads is not in the way");
            }
            else
            {
                await RefusedAsync("database.locked", ["report", "--month", "2026-10", .. Ledger]);
            }
        }

        FolderPrint.Of(Root).Should().Equal(before);
    }

    [Fact]
    public async Task Reading_verbs_leave_a_ledger_that_nobody_serves_as_it_was()
    {
        var before = FolderPrint.Of(Root);

        (await DeskProcess.RunAsync(["report", "--month", "2026-10", "--json", .. Ledger])).ExitCode.Should().Be(0);
        (await DeskProcess.RunAsync(["verify", .. Ledger])).ExitCode.Should().Be(0);
        (await DeskProcess.RunAsync(["holidays", "--from", "2026-01-01", "--to", "2026-12-31", .. Ledger])).ExitCode.Should().Be(0);

        FolderPrint.Of(Root).Should().Equal(before);
    }

    [Fact]
    public async Task A_served_ledger_is_refused_to_a_second_server_and_read_by_the_command_line()
    {
        await using var server = await DeskProcess.ServeAsync(Ledger);

        var (code, output, error) = await DeskProcess.RunAsync([.. Serve(), .. Ledger]);
        (code, output).Should().Be((1, ""));
        Sentences("ledger.in-use", error);
        (await DeskProcess.RunAsync(["report", "--month", "2026-10", .. Ledger])).ExitCode.Should().Be(0);
        (await DeskProcess.RunAsync(["demo", .. Ledger])).ExitCode.Should().Be(1);
    }

    private static string[] Serve() => ["serve", "--urls", $"http://127.0.0.1:{DeskProcess.FreePort()}"];

    private async Task RefusedAsync(string code, string[] line, int exitCode = 1)
    {
        var before = FolderPrint.Of(Root, IsLocked);

        var (exit, output, error) = await DeskProcess.RunAsync(line);

        Sentences(code, error);
        (exit, output).Should().Be((exitCode, ""));
        FolderPrint.Of(Root, IsLocked).Should().Equal(before, "a refused start changes nothing");
    }

    // The index of the journal is shared with those who look; and closing the file here would end the locks that this process has on it.
    private bool IsLocked(string path) => path.EndsWith("-shm", StringComparison.Ordinal) || (path == Database && File.Exists(Database + "-wal"));

    private static void Sentences(string code, string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2, "one sentence in each language: {0}", error);
        lines[0].Should().MatchRegex(Pattern(code, "ko"));
        lines[1].Should().MatchRegex(Pattern(code, "en"));
    }

    private static string Pattern(string code, string language) =>
        $"^{Regex.Replace(Regex.Escape(RuleText.ResourceManager.GetString(code, new CultureInfo(language))!), @"\\\{\d}", ".*")}$";

    private void Spoil(string what)
    {
        switch (what)
        {
            case "the header is overwritten":
                Overwrite(0, 40);
                break;
            case "a middle page is overwritten":
                Overwrite(4096 * 6, 4096);
                break;
            case "it is empty":
                File.WriteAllBytes(Database, []);
                break;
            case "it is another program's":
                File.Delete(Database);
                Sql("CREATE TABLE Recipes (Name TEXT)");
                break;
            case "a later release wrote it":
                Sql("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
                break;
            case "a folder stands in its place":
                File.Delete(Database);
                Directory.CreateDirectory(Database);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, null);
        }
    }

    private void Overwrite(long at, int count)
    {
        using var file = File.OpenWrite(Database);
        file.Position = at;
        file.Write(Enumerable.Range(1, count).Select(i => (byte)(i * 7)).ToArray());
    }

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
