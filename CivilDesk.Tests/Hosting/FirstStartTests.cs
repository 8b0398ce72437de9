using System.Net;
using System.Text.RegularExpressions;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Hosting;

/// <summary>The first minute of a new office: no account exists, and only whoever reads the console makes one.</summary>
public sealed partial class FirstStartTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("civildesk-first-").FullName;

    private string Data => Path.Combine(_folder, "data");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_code_on_the_console_makes_the_first_account_and_no_other_way_does()
    {
        await using (var server = await DeskProcess.ServeAsync("--data", Data))
        {
            var code = await server.HeardAsync(Code());
            using var visitor = new Visitor(server.Address);

            foreach (var path in new[] { "/account/sign-in", "/account/sign-in?returnUrl=%2Fqueue" })
            {
                (await visitor.AskAsync(path)).Headers.Location!.ToString().Should().EndWith("/account/setup", "there is no account to sign in with, not even a default one");
            }

            (await SetUpAsync(visitor, "aaaa-bbbb-cccc-dddd")).StatusCode.Should().Be(HttpStatusCode.OK, "a wrong code is told on the page");
            (await visitor.AskAsync("/account/sign-in")).Headers.Location!.ToString().Should().EndWith("/account/setup", "a wrong code makes no account");

            (await SetUpAsync(visitor, code)).Headers.Location!.ToString().Should().EndWith("/account/sign-in?reason=setup");
            (await visitor.AskAsync("/account/setup")).Headers.Location!.ToString().Should().EndWith("/account/sign-in", "set-up happens once");
            (await visitor.FillInAsync("/account/sign-in", ("Name", "admin"), ("Password", "civildesk-demo"))).StatusCode.Should().Be(HttpStatusCode.OK, "the demonstration's password opens nothing here");
            await visitor.SignInAsync("first", DeskFixture.Password);
            (await visitor.AskAsync("/admin/accounts")).StatusCode.Should().Be(HttpStatusCode.OK);
        }

        await using var again = await DeskProcess.ServeAsync("--data", Data);
        await again.HeardAsync(Ending());
        again.Output.Should().NotMatchRegex(Code().ToString());
        OwnerOnly(Path.Combine($"{Data}.keys", "desk-keys.json"));
        Directory.GetFiles(Data, "*", SearchOption.AllDirectories).Should().NotContain(file => file.Contains("keys", StringComparison.Ordinal), "a copied ledger must not bring its keys along");
    }

    private static Task<HttpResponseMessage> SetUpAsync(Visitor visitor, string code) => visitor.FillInAsync(
        "/account/setup", ("Code", code), ("Name", "first"), ("DisplayName", "첫 관리자"), ("Password", DeskFixture.Password), ("Again", DeskFixture.Password));

    private static void OwnerOnly(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [GeneratedRegex("(?<=설치 코드 )[a-z0-9]{4}(-[a-z0-9]{4}){3}")]
    private static partial Regex Code();

    [GeneratedRegex(@"Ctrl\+C")]
    private static partial Regex Ending();
}
