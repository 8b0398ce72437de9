using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Accounts;

/// <summary>The door of the desk: who guesses waits, who does not exist is treated like who does.</summary>
public sealed class SignInDeskTests : IAsyncLifetime
{
    private const string Name = "the-clerk", Wrong = "not-this-harbour-99";

    private readonly DeskFixture _desk = new();

    private AccountService Accounts => _desk.Get<AccountService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_right_password_opens_the_door_and_is_written_down_with_the_place()
    {
        (await TryAsync(" The-Clerk ", DeskFixture.Password)).Account!.Id.Should().Be(_desk.Clerk.AccountId);

        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "signed-in", _desk.Clerk.AccountId, From = "10.1.2.3" });
        (await AccountAsync()).LastSignInAt.Should().Be(_desk.Get<DeskClock>().Now);
    }

    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_get_one_wording_and_one_wait()
    {
        for (var attempt = 1; attempt <= 8; attempt++)
        {
            var known = await TryAsync(Name, Wrong);
            var unknown = await TryAsync("nobody-here", Wrong);

            unknown.Should().BeEquivalentTo(known, "try {0} must not tell which name exists", attempt);
            _desk.Time.Advance(TimeSpan.FromSeconds(attempt));
        }
    }

    [Fact]
    public async Task A_wrong_try_is_written_down_without_the_name_that_was_typed()
    {
        await TryAsync("홍길동 010-0123-4567", Wrong);

        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "sign-in-failed", AccountId = 0L, Detail = (string?)null });
    }

    [Fact]
    public async Task After_the_fifth_wrong_password_even_the_right_one_must_wait()
    {
        await GuessAsync(4);
        (await TryAsync(Name, Wrong)).WaitUntil.Should().Be(_desk.Get<DeskClock>().Now.AddSeconds(15));

        (await TryAsync(Name, DeskFixture.Password)).Should().BeEquivalentTo(new { Account = (DeskAccount?)null, Refusal = "sign-in.wait" });

        _desk.Time.Advance(TimeSpan.FromSeconds(16));
        (await TryAsync(Name, DeskFixture.Password)).Account.Should().NotBeNull();
    }

    [Fact]
    public async Task The_wait_is_remembered_when_the_program_is_restarted()
    {
        await GuessAsync(5);

        _desk.Reopen();

        (await TryAsync(Name, DeskFixture.Password)).Refusal.Should().Be("sign-in.wait");
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(5, 15)]
    [InlineData(6, 30)]
    [InlineData(8, 120)]
    [InlineData(11, 900)]
    [InlineData(1_000, 900)]
    public void The_wait_doubles_up_to_a_quarter_of_an_hour(int failures, int? seconds) =>
        SignInDesk.WaitAfter(failures).Should().Be(seconds is { } known ? TimeSpan.FromSeconds(known) : null);

    [Fact]
    public async Task Guesses_sent_all_at_once_are_no_more_than_guesses_sent_one_by_one()
    {
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => TryAsync(Name, $"{Wrong}{i}"))));

        verdicts.Count(verdict => verdict.Refusal == "sign-in.wrong").Should().Be(5, "the others were told to wait, right or wrong");
        (await AccountAsync()).AccessFailedCount.Should().Be(5);
    }

    [Fact]
    public async Task A_success_makes_the_earlier_failures_forgotten()
    {
        await GuessAsync(4);
        await TryAsync(Name, DeskFixture.Password);

        await GuessAsync(4);

        (await TryAsync(Name, DeskFixture.Password)).Account.Should().NotBeNull();
    }

    [Fact]
    public async Task A_locked_person_hears_the_same_words_as_somebody_with_a_wrong_password()
    {
        await Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, locked: true, default);

        (await TryAsync(Name, DeskFixture.Password)).Should().BeEquivalentTo(await TryAsync("nobody-here", Wrong));
    }

    [Fact]
    public async Task A_one_time_password_works_for_a_day()
    {
        var first = await Accounts.ResetPasswordAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, default);
        _desk.Time.Advance(TimeSpan.FromHours(23));
        (await TryAsync(Name, first)).Account!.MustChangePassword.Should().BeTrue();

        _desk.Time.Advance(TimeSpan.FromHours(2));

        (await TryAsync(Name, first)).Refusal.Should().Be("sign-in.wrong");
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("role")]
    [InlineData("reset")]
    [InlineData("end")]
    [InlineData("password")]
    public async Task A_session_ends_when_the_administrator_or_the_person_ends_it_and_others_go_on(string what)
    {
        var door = _desk.Get<SignInDesk>();
        var (clerks, leaders) = ((await AccountAsync()).SecurityStamp!, (await AccountAsync(_desk.Leader)).SecurityStamp!);
        (await door.IsCurrentAsync(_desk.Clerk.AccountId, clerks, default)).Should().BeTrue();

        await (what switch
        {
            "lock" => Accounts.SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, locked: true, default),
            "role" => Accounts.SetRoleAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, Role.Auditor, null, default),
            "reset" => Accounts.ResetPasswordAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, default),
            "end" => Accounts.EndSessionsAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, default),
            _ => Accounts.ChangeOwnPasswordAsync(_desk.Clerk, DeskFixture.Password, "another-harbour-31", default),
        });

        (await door.IsCurrentAsync(_desk.Clerk.AccountId, clerks, default)).Should().BeFalse();
        (await door.IsCurrentAsync(_desk.Leader.AccountId, leaders, default)).Should().BeTrue();
        (await door.IsCurrentAsync(987_654, clerks, default)).Should().BeFalse();
        (await door.IsCurrentAsync(_desk.Leader.AccountId, "", default)).Should().BeFalse();
    }

    private Task<SignInVerdict> TryAsync(string name, string password) => _desk.Get<SignInDesk>().TryAsync(name, password, "10.1.2.3", default);

    private async Task GuessAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            await TryAsync(Name, Wrong);
        }
    }

    private Task<DeskAccount> AccountAsync(Actor? person = null)
    {
        var id = (person ?? _desk.Clerk).AccountId;
        return _desk.LookAsync(db => db.Set<DeskAccount>().AsNoTracking().SingleAsync(account => account.Id == id));
    }
}
