using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Accounts;

public sealed class AccountServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private AccountService Accounts => _desk.Get<AccountService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_newcomer_can_do_nothing_but_change_the_one_time_password_and_then_everything_of_the_role()
    {
        var (newcomer, oneTime) = await CreateAsync("newcomer", Role.Clerk);
        var receive = () => _desk.Get<ComplaintService>().ReceiveAsync(newcomer, CommandId.New(), Given.WalkIn(), default);
        (await receive.RefusalAsync()).Should().Be("account.not-active");
        (await Accounts.OwnAsync(newcomer, default)).Should().BeEquivalentTo(new { DisplayName = "새 사람", Role = Role.Clerk, MustChangePassword = true });

        await Accounts.ChangeOwnPasswordAsync(newcomer, oneTime, "my-own-harbour-12", default);

        (await receive()).Number.ToString().Should().Be("2026-0001");
        (await Accounts.OwnAsync(newcomer, default)).MustChangePassword.Should().BeFalse();
    }

    [Fact]
    public async Task A_reset_sent_twice_shows_one_password_and_that_one_works()
    {
        var command = CommandId.New();
        var reset = () => Accounts.ResetPasswordAsync(_desk.Administrator, command, _desk.Clerk.AccountId, default);
        var shown = await reset();

        (await reset.RefusalAsync()).Should().Be("command.reused");

        (await _desk.Get<SignInDesk>().TryAsync("the-clerk", shown, "10.1.2.3", default)).Account.Should().NotBeNull();
    }

    [Fact]
    public async Task A_locked_persons_next_verb_is_refused_and_the_one_after_unlocking_is_not()
    {
        await _desk.ReceivedAsync();
        await Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, locked: true, default);
        var receive = () => _desk.ReceivedAsync();
        (await receive.RefusalAsync()).Should().Be("account.not-active");

        await Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, locked: false, default);

        (await receive()).Number.ToString().Should().Be("2026-0002");
    }

    [Fact]
    public async Task A_new_role_counts_from_the_next_verb_whatever_the_screen_still_shows()
    {
        await Accounts.SetRoleAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, Role.Auditor, null, default);

        var receive = () => _desk.ReceivedAsync();
        (await receive.RefusalAsync()).Should().Be("permission.denied");
    }

    [Fact]
    public async Task The_last_administrator_cannot_be_locked_nor_made_something_else()
    {
        var locks = () => Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Administrator.AccountId, locked: true, default);
        var demotes = () => Accounts.SetRoleAsync(_desk.Administrator, CommandId.New(), _desk.Administrator.AccountId, Role.Clerk, null, default);

        (await locks.RefusalAsync()).Should().Be("account.last-administrator");
        (await demotes.RefusalAsync()).Should().Be("account.last-administrator");
        (await Accounts.ListAsync(_desk.Administrator, default)).Should().Contain(row => row.Id == _desk.Administrator.AccountId && !row.IsLocked && row.Role == Role.Administrator);
    }

    [Fact]
    public async Task A_second_administrator_counts_once_the_own_password_is_chosen()
    {
        var (second, oneTime) = await CreateAsync("second", Role.Administrator);
        var leaves = () => Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Administrator.AccountId, locked: true, default);
        (await leaves.RefusalAsync()).Should().Be("account.last-administrator");

        await Accounts.ChangeOwnPasswordAsync(second, oneTime, "my-own-harbour-12", default);

        await leaves();
        (await Accounts.ListAsync(second, default)).Should().Contain(row => row.Id == _desk.Administrator.AccountId && row.IsLocked);
    }

    [Theory]
    [InlineData("THE-CLERK", Role.Clerk, null, "account.exists")]
    [InlineData(" ", Role.Clerk, null, "account.name-needed")]
    [InlineData("a b", Role.Clerk, null, "account.name-malformed")]
    [InlineData("담당자", Role.Clerk, null, "account.name-malformed")]
    [InlineData("officer-2", Role.DepartmentOfficer, null, "account.department-needed")]
    [InlineData("officer-2", Role.DepartmentOfficer, "no-such-department", "account.department-needed")]
    [InlineData("clock", Role.Scheduler, null, "role.unknown")]
    [InlineData("nothing", (Role)99, null, "role.unknown")]
    public async Task An_account_that_would_not_fit_is_refused(string name, Role role, string? department, string code)
    {
        var create = () => Accounts.CreateAsync(_desk.Administrator, CommandId.New(), name, "새 사람", role, department, default);

        (await create.RefusalAsync()).Should().Be(code);
    }

    [Theory]
    [InlineData("short-one", "password.too-short")]
    [InlineData("the-clerk-1234567", "password.too-common")]
    [InlineData("Password-2026-11", "password.too-common")]
    [InlineData("구청장님안녕하세요반갑습니다", "password.too-common")]
    [InlineData("aaaaaaaaaaaabbbb", "password.too-common")]
    [InlineData(DeskFixture.Password, "password.unchanged")]
    public async Task A_weak_password_is_refused(string replacement, string code)
    {
        var change = () => Accounts.ChangeOwnPasswordAsync(_desk.Clerk, DeskFixture.Password, replacement, default);

        (await change.RefusalAsync()).Should().Be(code);
    }

    [Fact]
    public async Task The_own_password_is_changed_only_by_who_knows_the_present_one()
    {
        var change = () => Accounts.ChangeOwnPasswordAsync(_desk.Clerk, "not-this-harbour-99", "my-own-harbour-12", default);

        (await change.RefusalAsync()).Should().Be("password.current-wrong");
    }

    [Fact]
    public async Task What_the_administrator_did_to_an_account_is_written_down_and_no_password_is()
    {
        var (newcomer, oneTime) = await CreateAsync("newcomer", Role.Clerk);
        await Accounts.SetRoleAsync(_desk.Administrator, CommandId.New(), newcomer.AccountId, Role.DepartmentOfficer, "parks", default);
        await Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), newcomer.AccountId, locked: true, default);
        await Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), newcomer.AccountId, locked: false, default);
        var reset = await Accounts.ResetPasswordAsync(_desk.Administrator, CommandId.New(), newcomer.AccountId, default);
        await Accounts.EndSessionsAsync(_desk.Administrator, CommandId.New(), newcomer.AccountId, default);

        var lines = (await _desk.LinesAsync()).Where(line => line.SubjectId == newcomer.AccountId).ToList();
        lines.Select(line => line.Verb).Should().Equal("account-created", "role-set", "account-locked", "account-unlocked", "password-reset", "sessions-ended");
        lines.Should().OnlyContain(line => line.Detail == null || (!line.Detail.Contains(oneTime) && !line.Detail.Contains(reset)));
        var stored = await _desk.LookAsync(db => db.Set<DeskAccount>().AsNoTracking().SingleAsync(account => account.Id == newcomer.AccountId));
        stored.PasswordHash.Should().NotContain(reset);
    }

    private async Task<(Actor Person, string OneTime)> CreateAsync(string name, Role role)
    {
        var oneTime = await Accounts.CreateAsync(_desk.Administrator, CommandId.New(), name, "새 사람", role, null, default);
        return (new Actor((await Accounts.ListAsync(_desk.Administrator, default)).Single(row => row.SignInName == name).Id, "127.0.0.1"), oneTime);
    }
}
