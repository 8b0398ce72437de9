using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Directives;

public sealed class DirectiveServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private DirectiveService Directives => _desk.Get<DirectiveService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData(DirectiveKind.Report, 5)]
    [InlineData(DirectiveKind.Additional, 5)]
    [InlineData(DirectiveKind.Special, 5)]
    [InlineData(DirectiveKind.Plan, 16)]
    public void Each_kind_proposes_three_or_ten_working_days(DirectiveKind kind, int day) =>
        DirectivePeriod.DueOn(kind, new(2026, 11, 2), WorkingCalendar.BuiltIn).Should().Be(new DateOnly(2026, 11, day));

    [Fact]
    public async Task The_mayors_word_waits_as_a_draft_until_the_leader_names_department_and_date()
    {
        var number = await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "그 골목 가로등을 밝게 하십시오", null, default);
        var word = await _desk.DirectiveAsync(number);
        (await CountAsync(DirectiveView.Drafts)).Should().Be(1);

        var assignment = new DirectiveAssignment("roads", new(2026, 11, 16)) { Kind = DirectiveKind.Plan, Supporting = [new("parks", new(2026, 11, 12))], ExternalDocumentNumber = "도로과-1234" };
        await Directives.IssueAsync(_desk.Leader, CommandId.New(), word.Id, word.Version, assignment, default);

        var opened = await Directives.OpenAsync(_desk.Leader, number, default);
        opened.Row.Should().BeEquivalentTo(new { Status = DirectiveStatus.UnderWay, Kind = DirectiveKind.Plan, DepartmentCode = "roads", ExternalDocumentNumber = "도로과-1234" });
        opened.Supporting.Should().Equal(new DepartmentSupport("parks", new DateOnly(2026, 11, 12)));
        (await CountAsync(DirectiveView.Drafts)).Should().Be(0);
    }

    [Fact]
    public async Task The_department_asks_and_the_team_leader_confirms_or_sends_back()
    {
        var directive = await _desk.OrderedAsync();
        await ReportAsync(directive.Id, new("현장 조사를 마쳤습니다") { Percent = 40 });
        await ReportAsync(directive.Id, new("설치를 마쳤습니다", AsksCompletion: true));
        await _desk.DoAsync<Directive>(directive.Id, (command, id, version) => Directives.SendBackAsync(_desk.Leader, command, id, version, "사진을 붙여 주십시오", default));
        await ReportAsync(directive.Id, new("사진을 붙였습니다", AsksCompletion: true) { ExternalDocumentNumber = "도로과-77" });
        (await CountAsync(DirectiveView.CompletionAsked)).Should().Be(1);

        await _desk.DoAsync<Directive>(directive.Id, (command, id, version) => Directives.ConfirmAsync(_desk.Leader, command, id, version, default));

        var opened = await Directives.OpenAsync(_desk.Officer, directive.Number, default);
        opened.Row.Should().BeEquivalentTo(new { Status = DirectiveStatus.Done, Percent = 100, DoneOn = new DateOnly(2026, 11, 2) });
        opened.Progress.Select(line => (line.Kind, line.Percent)).Should().Equal(
            (ProgressKind.Reported, 40), (ProgressKind.CompletionAsked, 100), (ProgressKind.SentBack, 100), (ProgressKind.CompletionAsked, 100));
        (await CountAsync(DirectiveView.Kept)).Should().Be(1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task A_percentage_outside_the_whole_is_refused(int percent)
    {
        var directive = await _desk.OrderedAsync();

        (await RefusalAsync(() => ReportAsync(directive.Id, new("추진 중") { Percent = percent }))).Should().Be("directive.percent-out-of-range");
    }

    [Fact]
    public async Task What_the_department_said_by_letter_keeps_its_own_day_but_not_one_to_come()
    {
        _desk.GoTo(2026, 11, 2);
        var directive = await _desk.OrderedAsync();
        _desk.GoTo(2026, 11, 6);

        await _desk.DoAsync<Directive>(directive.Id, (command, id, version) =>
            Directives.ReportAsync(_desk.Clerk, command, id, version, new("설계 중") { SaidOn = new(2026, 11, 4), ExternalDocumentNumber = "도로과-9" }, default));

        (await Directives.OpenAsync(_desk.Clerk, directive.Number, default)).Progress.Should().ContainSingle().Which.SaidOn.Should().Be(new DateOnly(2026, 11, 4));
        (await RefusalAsync(() => ReportAsync(directive.Id, new("설계 중") { SaidOn = new(2026, 11, 7) }))).Should().Be("directive.said-outside");
        (await RefusalAsync(() => ReportAsync(directive.Id, new("설계 중") { SaidOn = new(2026, 11, 1) }))).Should().Be("directive.said-outside");
    }

    [Fact]
    public async Task What_cannot_be_done_is_closed_only_after_the_mayor_was_told()
    {
        var directive = await _desk.OrderedAsync();
        Task CloseAsync() => _desk.DoAsync<Directive>(directive.Id, (command, id, version) =>
            Directives.CloseAsync(_desk.Leader, command, id, version, DirectiveClosing.NotPossible, "도로 폭이 법정 기준에 미치지 못합니다", default));
        (await RefusalAsync(CloseAsync)).Should().Be("directive.mayor-not-told");

        await _desk.DoAsync<Directive>(directive.Id, (command, id, version) => Directives.ReportToMayorAsync(_desk.Clerk, command, id, version, new(2026, 11, 2), default));
        await CloseAsync();

        (await CountAsync(DirectiveView.ClosedOtherwise)).Should().Be(1);
        (await CountAsync(DirectiveView.Kept)).Should().Be(0);
        (await CountAsync(DirectiveView.Open)).Should().Be(0);
    }

    [Fact]
    public async Task A_long_term_directive_needs_a_review_date_and_is_late_only_when_nobody_reviewed_it_by_then()
    {
        (await RefusalAsync(() => _desk.OrderedAsync(kind: DirectiveKind.LongTerm))).Should().Be("directive.review-date-needed");
        (await RefusalAsync(() => _desk.OrderedAsync(kind: DirectiveKind.LongTerm, reviewOn: new(2026, 11, 2)))).Should().Be("directive.review-in-the-past");
        var directive = await _desk.OrderedAsync(kind: DirectiveKind.LongTerm, reviewOn: new(2027, 3, 2));

        _desk.GoTo(2027, 3, 1);
        (await CountsAsync()).Should().Be((0, 1, 0));
        _desk.GoTo(2027, 3, 2);
        (await CountsAsync()).Should().Be((0, 1, 1));
        _desk.GoTo(2027, 3, 3);
        (await CountsAsync()).Should().Be((1, 0, 1));

        await _desk.DoAsync<Directive>(directive.Id, (command, id, version) => Directives.ReviewAsync(_desk.Leader, command, id, version, "예산 반영을 기다립니다", new(2027, 9, 1), default));
        (await CountsAsync()).Should().Be((0, 1, 0));

        async Task<(int Late, int LongTerm, int ReviewDue)> CountsAsync() =>
            (await CountAsync(DirectiveView.Late), await CountAsync(DirectiveView.LongTerm), await CountAsync(DirectiveView.ReviewDue));
    }

    [Fact]
    public async Task An_ordinary_directive_becomes_long_term_by_its_review()
    {
        var directive = await _desk.OrderedAsync(dueOn: new(2026, 11, 5));
        _desk.GoTo(2026, 11, 6);
        (await CountAsync(DirectiveView.Late)).Should().Be(1);

        await _desk.DoAsync<Directive>(directive.Id, (command, id, version) => Directives.ReviewAsync(_desk.Leader, command, id, version, "용역 결과가 필요합니다", new(2027, 5, 3), default));

        (await CountAsync(DirectiveView.Late)).Should().Be(0);
        (await CountAsync(DirectiveView.LongTerm)).Should().Be(1);
    }

    [Fact]
    public async Task Each_reminder_is_counted_with_its_day()
    {
        var directive = await _desk.OrderedAsync();
        _desk.GoTo(2026, 11, 12);
        await RemindAsync();
        _desk.GoTo(2026, 11, 16);
        await RemindAsync();

        (await Directives.OpenAsync(_desk.Leader, directive.Number, default)).Row.Should().BeEquivalentTo(new { Reminders = 2, LastRemindedOn = new DateOnly(2026, 11, 16) });

        Task RemindAsync() => _desk.DoAsync<Directive>(directive.Id, (command, id, version) => Directives.RemindAsync(_desk.Clerk, command, id, version, default));
    }

    [Fact]
    public async Task A_department_does_not_support_itself()
    {
        (await RefusalAsync(() => _desk.OrderedAsync(supporting: new DepartmentSupport("roads")))).Should().Be("directive.lead-cannot-support");
    }

    [Fact]
    public async Task An_officer_sees_and_reports_on_what_the_own_department_leads_or_supports_and_nothing_else()
    {
        var lead = await _desk.OrderedAsync();
        var supported = await _desk.OrderedAsync("parks", supporting: new DepartmentSupport("roads"));
        var other = await _desk.OrderedAsync("parks");

        var list = await Directives.ListAsync(_desk.Officer, new(), 0, 50, default);
        list.Rows.Select(row => row.Number).Should().Equal(supported.Number, lead.Number);
        list.Total.Should().Be(2);
        (await RefusalAsync(() => Directives.OpenAsync(_desk.Officer, other.Number, default))).Should().Be("record.not-found");

        await ReportAsync(lead.Id, new("추진 중"));
        await ReportAsync(supported.Id, new("협조 중"));
        (await RefusalAsync(() => ReportAsync(supported.Id, new("마쳤습니다", AsksCompletion: true)))).Should().Be("directive.only-lead-asks");
        (await RefusalAsync(() => ReportAsync(other.Id, new("추진 중")))).Should().Be("permission.denied");
    }

    [Fact]
    public async Task The_ledger_of_promises_the_board_and_the_lists_agree()
    {
        await _desk.OrderedAsync(dueOn: new(2026, 11, 5));
        await _desk.OrderedAsync("parks", kind: DirectiveKind.LongTerm, reviewOn: new(2027, 1, 4));
        var kept = await _desk.OrderedAsync(dueOn: new(2026, 11, 30));
        await ReportAsync(kept.Id, new("마쳤습니다", AsksCompletion: true));
        await _desk.DoAsync<Directive>(kept.Id, (command, id, version) => Directives.ConfirmAsync(_desk.Leader, command, id, version, default));
        _desk.GoTo(2026, 12, 1);
        await _desk.OrderedAsync("parks", dueOn: new(2026, 12, 24));
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "살펴보십시오", null, default);

        var sheet = await _desk.Get<PromiseLedger>().ReadAsync(_desk.Mayor, new(2026, 11, 1), new(2026, 12, 31), null, default);
        var board = (await _desk.Get<CivilDesk.Core.Board.BoardReader>().ReadAsync(_desk.Mayor, default)).Directives;

        sheet.All.Should().Be(new PromiseTally(Kept: 1, OnTheWay: 1, Late: 1, LongTerm: 1, ClosedOtherwise: 0, Drafts: 1));
        sheet.Months.Select(row => (row.Key.Month, row.Tally)).Should().Equal((11, new PromiseTally(1, 0, 1, 1, 0, 0)), (12, new PromiseTally(0, 1, 0, 0, 0, 1)));
        sheet.Departments.Select(row => (row.Key, row.Tally)).Should().Equal(
            ("parks", new PromiseTally(0, 1, 0, 1, 0, 0)), ("roads", new PromiseTally(1, 0, 1, 0, 0, 0)), (null, new PromiseTally(0, 0, 0, 0, 0, 1)));
        (board.Kept, board.OnTheWay, board.Late, board.LongTerm, board.Drafts).Should().Be((1, 1, 1, 1, 1));
        (await Directives.ListAsync(_desk.Mayor, new(DirectiveView.Late) { DepartmentCode = "roads", OrderedTo = new(2026, 11, 30) }, 0, 50, default)).Total.Should().Be(1);
        (await _desk.Get<PromiseLedger>().ReadAsync(_desk.Officer, new(2026, 11, 1), new(2026, 12, 31), null, default)).All.Total.Should().Be(2);
    }

    private Task ReportAsync(long id, ProgressReport report) =>
        _desk.DoAsync<Directive>(id, (command, directive, version) => Directives.ReportAsync(_desk.Officer, command, directive, version, report, default));

    private async Task<int> CountAsync(DirectiveView view)
    {
        var page = await Directives.ListAsync(_desk.Leader, new(view), 0, 100, default);
        page.Rows.Should().HaveCount(page.Total);
        page.Rows.All(row => view is not DirectiveView.Late || row.IsLate(_desk.Get<DeskClock>().Today)).Should().BeTrue();
        return page.Total;
    }
}
