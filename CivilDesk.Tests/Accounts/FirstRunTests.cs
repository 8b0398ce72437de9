using CivilDesk.Core.Accounts;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Accounts;

/// <summary>An empty ledger belongs to whoever reads the console, and to nobody else.</summary>
public sealed class FirstRunTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private FirstRun FirstRun => _desk.Get<FirstRun>();

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        await _desk.LookAsync(db => db.Set<DeskAccount>().ExecuteDeleteAsync());
        await _desk.LookAsync(db => db.Set<CodeEntry>().ExecuteDeleteAsync());
        await _desk.Get<CodeService>().BookAsync(default);
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_code_on_the_console_makes_the_administrator_and_the_first_words()
    {
        (await FirstRun.NeededAsync(default)).Should().BeTrue();

        await CreateAsync($" {FirstRun.Code.ToUpperInvariant()} ");

        (await FirstRun.NeededAsync(default)).Should().BeFalse();
        var account = (await _desk.Get<SignInDesk>().TryAsync("first", DeskFixture.Password, "10.1.2.3", default)).Account!;
        account.Should().BeEquivalentTo(new { Role = Role.Administrator, MustChangePassword = false });
        (await _desk.Get<CodeService>().BookAsync(default)).Offered(CodeList.Dong).Should().HaveCount(DefaultCodes.Dongs.Count);
        (await _desk.LinesAsync()).Should().Contain(line => line.Verb == "first-run" && line.AccountId == account.Id && line.From == "10.1.2.3");
    }

    [Fact]
    public async Task A_wrong_code_is_refused_and_written_down()
    {
        var create = () => CreateAsync("aaaa-bbbb-cccc-dddd");

        (await create.RefusalAsync()).Should().Be("first-run.code-wrong");
        (await FirstRun.NeededAsync(default)).Should().BeTrue();
        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "first-run-refused", AccountId = 0L, From = "10.1.2.3" });
    }

    [Fact]
    public async Task After_five_wrong_tries_even_the_right_code_is_spent_until_the_program_starts_again()
    {
        var wrong = () => CreateAsync("aaaa-bbbb-cccc-dddd");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await wrong.RefusalAsync()).Should().Be("first-run.code-wrong");
        }

        var old = FirstRun.Code;
        var right = () => CreateAsync(old);
        (await right.RefusalAsync()).Should().Be("first-run.code-expired");

        _desk.Reopen();

        FirstRun.Code.Should().NotBe(old);
        (await right.RefusalAsync()).Should().Be("first-run.code-wrong");
        await CreateAsync(FirstRun.Code);
    }

    [Fact]
    public async Task Guesses_sent_all_at_once_are_five_too()
    {
        var refusals = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() =>
        {
            var wrong = () => CreateAsync("aaaa-bbbb-cccc-dddd");
            return wrong.RefusalAsync();
        })));

        refusals.Count(code => code == "first-run.code-wrong").Should().Be(5);
    }

    [Fact]
    public async Task Of_two_people_who_set_up_at_once_one_is_told_that_it_is_done()
    {
        string[] people = ["first", "second"];
        var outcomes = await Task.WhenAll(people.Select(name => Task.Run(async () =>
        {
            try
            {
                await CreateAsync(FirstRun.Code, name);
                return "made";
            }
            catch (DeskRuleException refusal)
            {
                return refusal.Code;
            }
        })));

        outcomes.Should().BeEquivalentTo("made", "first-run.already-done");
        (await _desk.LookAsync(db => db.Set<DeskAccount>().CountAsync())).Should().Be(1);
    }

    [Theory]
    [InlineData("", DeskFixture.Password, "account.name-needed")]
    [InlineData("first", "short", "password.too-short")]
    public async Task What_would_not_fit_is_refused_leaves_nothing_and_costs_no_try(string name, string password, string code)
    {
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var create = () => FirstRun.CreateAdministratorAsync(FirstRun.Code, name, "첫 관리자", password, "10.1.2.3", default);
            (await create.RefusalAsync()).Should().Be(code);
        }

        (await FirstRun.NeededAsync(default)).Should().BeTrue();
        (await _desk.LookAsync(db => db.Set<CodeEntry>().CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Words_that_the_ledger_already_has_are_left_alone()
    {
        await _desk.LookAsync(async db =>
        {
            db.Add(CodeEntry.Create(CodeList.Dong, "my-dong", "우리동", "Our dong", null, null, 0));
            return await db.SaveChangesAsync();
        });

        await CreateAsync(FirstRun.Code);

        (await _desk.LookAsync(db => db.Set<CodeEntry>().CountAsync())).Should().Be(1);
    }

    private Task CreateAsync(string code, string name = "first") => FirstRun.CreateAdministratorAsync(code, name, "첫 관리자", DeskFixture.Password, "10.1.2.3", default);
}
