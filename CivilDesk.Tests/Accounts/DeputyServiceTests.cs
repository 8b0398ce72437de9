using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Accounts;

/// <summary>대결: the clerk signs for the team leader on the named days, and on no other.</summary>
public sealed class DeputyServiceTests : IAsyncLifetime
{
    private static readonly DateOnly s_today = new(2026, 11, 2);
    private readonly DeskFixture _desk = new();
    private PeriodReport _draft = null!;

    private DeputyService Deputies => _desk.Get<DeputyService>();

    private ReportService Reports => _desk.Get<ReportService>();

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        _desk.GoTo(2026, 10, 15);
        await _desk.ReceivedAsync();
        _desk.GoTo(2026, 11, 2);
        await Reports.TakeDueSnapshotsAsync(default);
        _draft = await Reports.ReadAsync(_desk.Leader, ReportPeriod.Month(2026, 10), default);
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public async Task The_deputy_may_issue_a_report_on_the_named_days_only(int day, bool may)
    {
        await NameAsync(from: 3, to: 5);
        _desk.GoTo(2026, 11, day, day == 5 ? 23 : 0, day == 5 ? 59 : 0);

        (await IssueAsync(_desk.Clerk)).Should().Be(may ? null : "permission.denied");
        ((await _desk.Get<AccountService>().OwnAsync(_desk.Clerk, default)).DeputyFor is not null).Should().Be(may);
    }

    [Fact]
    public async Task The_history_shows_who_signed_and_for_whom()
    {
        await NameAsync();
        await IssueAsync(_desk.Clerk);

        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "issued", _desk.Clerk.AccountId, OnBehalfOf = _desk.Leader.AccountId });
    }

    [Fact]
    public async Task What_is_the_deputys_own_right_anyway_is_not_done_for_the_leader()
    {
        await NameAsync();
        await _desk.ReceivedAsync();

        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "received", OnBehalfOf = (long?)null });
    }

    [Fact]
    public async Task A_period_that_the_leader_ends_lends_nothing_from_the_next_verb_on()
    {
        await NameAsync();
        await Deputies.EndAsync(_desk.Leader, CommandId.New(), (await Deputies.ListAsync(_desk.Leader, default)).Single().Id, default);

        (await IssueAsync(_desk.Clerk)).Should().Be("permission.denied");
        (await Deputies.ListAsync(_desk.Leader, default)).Should().ContainSingle().Which.EndedAt.Should().Be(_desk.Get<DeskClock>().Now);
        var again = async () => await Deputies.EndAsync(_desk.Leader, CommandId.New(), (await Deputies.ListAsync(_desk.Leader, default)).Single().Id, default);
        (await again.RefusalAsync()).Should().Be("deputy.already-ended");
    }

    [Fact]
    public async Task A_deputy_who_becomes_something_else_and_a_leader_who_is_locked_lend_and_borrow_nothing()
    {
        await NameAsync();
        await _desk.Get<AccountService>().SetRoleAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, Role.Auditor, null, default);
        (await IssueAsync(_desk.Clerk)).Should().Be("permission.denied");

        await _desk.Get<AccountService>().SetRoleAsync(_desk.Administrator, CommandId.New(), _desk.Clerk.AccountId, Role.Clerk, null, default);
        await _desk.Get<AccountService>().SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Leader.AccountId, locked: true, default);
        (await IssueAsync(_desk.Clerk)).Should().Be("permission.denied");
    }

    [Fact]
    public async Task A_deputy_names_no_deputy()
    {
        await NameAsync();

        var names = () => Deputies.NameAsync(_desk.Clerk, CommandId.New(), _desk.Clerk.AccountId, s_today.AddDays(30), s_today.AddDays(31), default);

        (await names.RefusalAsync()).Should().Be("permission.denied");
    }

    [Theory]
    [InlineData(Role.Clerk, 5, 4, "deputy.ends-before-it-begins")]
    [InlineData(Role.Clerk, 1, 4, "deputy.in-the-past")]
    [InlineData(Role.Mayor, 3, 4, "deputy.not-a-clerk")]
    [InlineData(Role.TeamLeader, 3, 4, "deputy.not-a-clerk")]
    [InlineData(Role.Administrator, 3, 4, "deputy.not-a-clerk")]
    public async Task A_period_that_would_not_fit_is_refused(Role role, int from, int to, string code)
    {
        var name = () => Deputies.NameAsync(_desk.Leader, CommandId.New(), _desk.Of(role).AccountId, new(2026, 11, from), new(2026, 11, to), default);

        (await name.RefusalAsync()).Should().Be(code);
    }

    [Fact]
    public async Task Two_periods_do_not_overlap_unless_the_first_was_ended()
    {
        await NameAsync(from: 3, to: 5);
        var overlapping = () => NameAsync(from: 5, to: 9);
        (await overlapping.RefusalAsync()).Should().Be("deputy.already-named");

        await Deputies.EndAsync(_desk.Leader, CommandId.New(), (await Deputies.ListAsync(_desk.Leader, default)).Single().Id, default);

        await overlapping();
        (await Deputies.ListAsync(_desk.Leader, default)).Select(row => row.From.Day).Should().Equal(5, 3);
    }

    [Fact]
    public async Task The_leader_chooses_among_the_clerks() =>
        (await Deputies.CandidatesAsync(_desk.Leader, default)).Should().ContainSingle().Which.Id.Should().Be(_desk.Clerk.AccountId);

    private Task NameAsync(int from = 2, int to = 2) =>
        Deputies.NameAsync(_desk.Leader, CommandId.New(), _desk.Clerk.AccountId, new(2026, 11, from), new(2026, 11, to), default);

    private async Task<string?> IssueAsync(Actor actor)
    {
        try
        {
            await Reports.IssueAsync(actor, CommandId.New(), _draft.Id!.Value, _draft.Version, default);
            return null;
        }
        catch (DeskRuleException refusal)
        {
            return refusal.Code;
        }
    }
}
