using CivilDesk.Core.Archive;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Settings;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Pledge;

public sealed class PledgeServiceTests : IAsyncLifetime
{
    private static readonly PledgeTerm s_term = PledgeTerm.Of(new(2022, 7, 1));

    private readonly DeskFixture _desk = new();

    private PledgeService Pledge => _desk.Get<PledgeService>();

    private OutsideReportService Outside => _desk.Get<OutsideReportService>();

    private PledgeRecordService Records => _desk.Get<PledgeRecordService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_new_office_finds_the_published_card_with_nothing_counted()
    {
        var card = await CardAsync();

        card.Version.Should().BeNull();
        card.Indicators.Select(indicator => (indicator.Key, indicator.Target, indicator.Done)).Should().Equal(("plans", 5, 0), ("desk", 1, 0), ("reports", 56, 0));
        card.Participation.Sum(row => row.Planned).Should().Be(5);
        card.Text.Roadmap.Should().BeEmpty("nobody can read it in the source, and nobody invents it");
        card.History.Should().BeEmpty();
        card.Missing.Should().HaveCount(56, "the term is over");
    }

    [Fact]
    public async Task Papers_from_before_the_program_fill_the_term_to_fifty_six()
    {
        foreach (var period in s_term.Periods)
        {
            await RecordAsync(period);
        }

        var card = await CardAsync();

        (card.Reports.Target, card.Reports.Done).Should().Be((56, 56));
        card.Reports.DoneByPeriod.Values.Should().Equal(7, 14, 14, 14, 7);
        card.Missing.Should().BeEmpty();
        card.Issued.Should().OnlyContain(report => report.IsOutside);
    }

    [Fact]
    public async Task Each_report_proposes_its_line_in_the_published_form()
    {
        await RecordAsync(ReportPeriod.Month(2022, 7), new(2022, 8, 4), 32, 4);
        await RecordAsync(ReportPeriod.Month(2022, 8), new(2022, 9, 5), 33, 9);
        await RecordAsync(ReportPeriod.Month(2022, 9), new(2022, 10, 6), 40, 3, 2, HeadlineForm.Together);
        await RecordAsync(ReportPeriod.Half(2022, 2), new(2023, 1, 9));

        (await CardAsync()).History.Select(line => $"{line.Month:yyyy. M.} {line.Text}").Should().Equal(
            "2022. 8. 7월 구청장 직소민원 처리결과 보고 (32건 처리 / 구청장 면담 4건)",
            "2022. 9. 8월 구청장 직소민원 처리결과 보고 (33건 처리 / 구청장 면담 9건)",
            "2022. 10. 9월 구청장 직소민원 처리결과 보고 (40건 처리 / 구청장 면담·현장확인 5건)",
            "2023. 1. 2022년 하반기 구청장 직소민원 분석 보고");
    }

    [Fact]
    public async Task The_leader_rewrites_leaves_out_and_adds_lines_and_the_rest_still_follows_the_reports()
    {
        await RecordAsync(ReportPeriod.Month(2022, 7), new(2022, 8, 4), 32, 4);
        await RecordAsync(ReportPeriod.Month(2022, 8), new(2022, 9, 5), 33, 9);
        await WriteAsync(text => text with
        {
            HistoryEntries = [new(new(2022, 7, 1), "소통민원실 설치 및 운영 계획 수립")],
            HistoryEdits = [new("2022-07", "7월 처리결과 보고(32건)"), new("2022-08", null)],
        });
        await RecordAsync(ReportPeriod.Month(2022, 9), new(2022, 10, 6), 40, 5);

        var history = (await CardAsync()).History;

        history.Where(line => !line.IsLeftOut).Select(line => line.Text).Should().Equal(
            "소통민원실 설치 및 운영 계획 수립", "7월 처리결과 보고(32건)", "9월 구청장 직소민원 처리결과 보고 (40건 처리 / 구청장 면담 5건)");
        history.Single(line => line.IsLeftOut).Period.Should().Be("2022-08");
    }

    [Fact]
    public async Task A_period_is_recorded_once_and_only_after_it_is_over()
    {
        var july = ReportPeriod.Month(2022, 7);
        await RecordAsync(july);

        await new Func<Task>(() => RecordAsync(july)).ShouldBeRefusedAsync("outside.already-recorded");
        await new Func<Task>(() => RecordAsync(ReportPeriod.Month(2022, 8), new(2022, 8, 31))).ShouldBeRefusedAsync("outside.day-impossible");
        await new Func<Task>(() => RecordAsync(ReportPeriod.Month(2022, 8), new(2027, 1, 1))).ShouldBeRefusedAsync("outside.day-impossible");
        await new Func<Task>(() => RecordAsync(default)).ShouldBeRefusedAsync("outside.period-needed");
        await new Func<Task>(() => RecordAsync(ReportPeriod.Month(2022, 8), new(2022, 9, 1), -1, 0)).ShouldBeRefusedAsync("outside.figure-impossible");
        (await CardAsync()).Reports.Done.Should().Be(1);
    }

    [Fact]
    public async Task What_this_desk_issued_is_not_recorded_as_issued_outside()
    {
        await IssuedHereAsync();

        await new Func<Task>(() => RecordAsync(ReportPeriod.Month(2026, 11), new(2026, 12, 3))).ShouldBeRefusedAsync("outside.issued-inside");

        var card = await Pledge.OpenAsync(_desk.Leader, PledgeTerm.Of(new(2026, 11, 1)), default);
        card.Issued.Should().ContainSingle().Which.Should().Be(new IssuedReport(ReportPeriod.Month(2026, 11), new(2026, 12, 4), "0건 처리 / 구청장 면담 0건", IsOutside: false));
        (card.Reports.Done, card.Reports.DoneByPeriod["2026H2"]).Should().Be((1, 1));
    }

    [Fact]
    public async Task What_was_issued_outside_is_not_issued_here_until_the_entry_is_withdrawn()
    {
        await _desk.ReceivedAsync();
        _desk.GoTo(2026, 12, 4);
        var id = await RecordAsync(ReportPeriod.Month(2026, 11), new(2026, 12, 2));

        await new Func<Task>(IssuedHereAsync).ShouldBeRefusedAsync("report.issued-outside");
        await _desk.DoAsync<OutsideReport>(id, (command, report, version) => Outside.WithdrawAsync(_desk.Leader, command, report, version, "잘못 적음", default));
        await IssuedHereAsync();

        (await Pledge.OpenAsync(_desk.Leader, PledgeTerm.Of(new(2026, 11, 1)), default)).Issued.Should().ContainSingle().Which.IsOutside.Should().BeFalse();
    }

    [Fact]
    public async Task An_issued_report_lies_in_the_archive_under_the_offices_name_and_stays_the_same()
    {
        await IssuedHereAsync();
        var archive = _desk.Get<ArchiveService>();

        (await archive.KeepIssuedAsync(default)).Should().Be(2);

        var lines = (await archive.ListAsync(_desk.Mayor, 0, 50, default)).Rows;
        lines.Select(line => line.FileName).Should().BeEquivalentTo("2026년 11월 직소민원 처리결과 보고.hwpx", "2026년 11월 직소민원 처리결과 보고.xlsx");
        await _desk.Get<SettingsService>().SaveAsync(_desk.Administrator, CommandId.New(), null, new() { Names = new() { Office = "다온구" } }, default);
        await _desk.ReceivedAsync();
        Directory.Delete(Path.Combine(_desk.Folders.Data, "archive"), recursive: true);
        (await archive.KeepIssuedAsync(default)).Should().Be(2, "what is frozen comes out the same a second time");
        (await archive.VerifyAsync(_desk.Leader, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_withdrawn_paper_counts_no_longer_and_may_be_recorded_again()
    {
        var id = await RecordAsync(ReportPeriod.Month(2022, 7));
        await Outside.AttachAsync(_desk.Leader, CommandId.New(), id, "7월 보고.pdf", Pdf(), default);

        await _desk.DoAsync<OutsideReport>(id, (command, report, version) => Outside.WithdrawAsync(_desk.Leader, command, report, version, "다른 달의 보고서임", default));

        (await CardAsync()).Reports.Done.Should().Be(0);
        (await _desk.Get<ArchiveService>().ListAsync(_desk.Leader, 0, 50, default)).Total.Should().Be(0);
        Directory.GetFiles(Path.Combine(_desk.Folders.Data, "archive"), "*", SearchOption.AllDirectories).Should().BeEmpty();
        await RecordAsync(ReportPeriod.Month(2022, 7));
    }

    [Fact]
    public async Task The_paper_itself_lies_in_the_archive_by_its_period_and_is_checked_like_every_attachment()
    {
        var id = await RecordAsync(ReportPeriod.Half(2022, 2), new(2023, 1, 9));
        await Outside.AttachAsync(_desk.Leader, CommandId.New(), id, "분석 보고.exe", Pdf(), default);

        var line = (await _desk.Get<ArchiveService>().ListAsync(_desk.Mayor, 0, 50, default)).Rows.Should().ContainSingle().Which;
        line.Should().BeEquivalentTo(new { Subject = ArchiveSubject.OutsideReport, SubjectId = id, Period = "2022H2", FileName = "분석 보고.pdf" });
        await new Func<Task>(() => Outside.AttachAsync(_desk.Leader, CommandId.New(), id, "악성.pdf", new MemoryStream("MZ program"u8.ToArray()), default)).ShouldBeRefusedAsync("attachment.kind-not-allowed");
        Directory.GetFiles(Path.Combine(_desk.Folders.Data, "attachments"), "*", SearchOption.AllDirectories).Should().BeEmpty("what was only looked at is gone");
    }

    [Fact]
    public async Task Plans_articles_and_surveys_count_where_the_card_counts_them()
    {
        await KeepAsync(PledgeRecordKind.OperatingPlan, new(2022, 7, 4));
        await KeepAsync(PledgeRecordKind.OperatingPlan, new(2022, 12, 20), 2023);
        await KeepAsync(PledgeRecordKind.OperatingPlan, new(2025, 12, 20), 2026);
        var press = await KeepAsync(PledgeRecordKind.Press, new(2022, 8, 1));
        await KeepAsync(PledgeRecordKind.Press, new(2026, 8, 1));

        var card = await CardAsync();

        card.Indicators[0].DoneByPeriod.Values.Should().Equal(1, 1, 0, 0, 1);
        card.Participation.Single(row => row.Kind is PledgeRecordKind.Press).Should().Be(new ParticipationRow(PledgeRecordKind.Press, 3, 1));
        await _desk.DoAsync<PledgeRecord>(press, (command, id, version) => Records.RemoveAsync(_desk.Clerk, command, id, version, "두 번 적음", default));
        (await CardAsync()).Participation.Sum(row => row.Done).Should().Be(0);
        (await Pledge.OpenAsync(_desk.Mayor, s_term with { Start = new(2026, 7, 1), End = new(2030, 6, 30) }, default)).Participation.Sum(row => row.Done).Should().Be(1);
    }

    [Fact]
    public async Task What_has_not_happened_is_not_recorded()
    {
        await new Func<Task>(() => KeepAsync(PledgeRecordKind.Hearing, new(2026, 11, 3))).ShouldBeRefusedAsync("pledge.record-day-impossible");
        await new Func<Task>(() => KeepAsync(PledgeRecordKind.OperatingPlan, new(2026, 1, 3), 2028)).ShouldBeRefusedAsync("pledge.plan-year-impossible");
        await new Func<Task>(() => KeepAsync(PledgeRecordKind.Press, new(2026, 1, 3), title: " ")).ShouldBeRefusedAsync("pledge.record-title-needed");
    }

    [Fact]
    public async Task A_records_file_is_kept_and_taken_away_with_a_reason()
    {
        var id = await KeepAsync(PledgeRecordKind.Press, new(2022, 8, 1));
        await Records.AttachAsync(_desk.Clerk, CommandId.New(), id, "기사.pdf", Pdf(), default);
        var file = (await _desk.Get<ArchiveService>().FilesAsync(_desk.Mayor, ArchiveSubject.PledgeRecord, default))[id].Single();

        await new Func<Task>(() => Records.RemoveFileAsync(_desk.Clerk, CommandId.New(), file.Id, "", default)).ShouldBeRefusedAsync("attachment.reason-needed");
        await Records.RemoveFileAsync(_desk.Clerk, CommandId.New(), file.Id, "다른 기사", default);

        (await _desk.Get<ArchiveService>().FilesAsync(_desk.Mayor, ArchiveSubject.PledgeRecord, default))[id].Should().BeEmpty();
        await new Func<Task>(() => _desk.Get<ArchiveService>().OpenAsync(_desk.Mayor, file.Id, default)).ShouldBeRefusedAsync("record.not-found");
    }

    [Fact]
    public async Task Two_leaders_do_not_write_over_each_other_and_the_mayor_only_reads()
    {
        await WriteAsync(text => text with { Number = "5-2" });

        await new Func<Task>(() => Pledge.WriteAsync(_desk.Leader, CommandId.New(), s_term, null, PledgeCardText.For(s_term), default)).ShouldBeRefusedAsync("record.changed-by-someone-else");
        await new Func<Task>(() => Pledge.WriteAsync(_desk.Mayor, CommandId.New(), s_term, 0, PledgeCardText.For(s_term), default)).ShouldBeRefusedAsync("permission.denied");
        (await CardAsync()).Text.Number.Should().Be("5-2");
    }

    [Fact]
    public async Task Every_word_and_figure_of_the_card_is_there_after_the_program_has_ended()
    {
        var text = PledgeCardText.For(s_term) with
        {
            Number = "5-2",
            Stage = ImplementationStage.CompletedAndContinuing,
            Roadmap = ["1분기: 계획 수립"],
            Investment = [new("구비") { Amounts = new Dictionary<string, int> { ["2023"] = 12 } }],
            HistoryEdits = [new("2022-07", null)],
            HistoryEntries = [new(new(2022, 7, 1), "소통민원실 설치")],
        };
        text = text with { Indicators = [.. text.Indicators.Select(indicator => indicator.Key == "desk" ? indicator with { Entered = new Dictionary<string, int> { ["2022H2"] = 1 } } : indicator)] };
        await Pledge.WriteAsync(_desk.Leader, CommandId.New(), s_term, null, text, default);

        _desk.Reopen();

        var card = await CardAsync();
        card.Text.Should().BeEquivalentTo(text);
        card.Indicators.Single(indicator => indicator.Key == "desk").Done.Should().Be(1);
    }

    [Fact]
    public async Task Halves_that_do_not_add_up_to_their_year_are_refused()
    {
        Task Halves(int first, int second) => WriteAsync(text => text with
        {
            Indicators = [.. text.Indicators.Select(indicator => indicator.Key == "plans" ? indicator with { HalfTargets = new Dictionary<string, int> { ["2023H1"] = first, ["2023H2"] = second } } : indicator)],
        });

        await new Func<Task>(() => Halves(1, 1)).ShouldBeRefusedAsync("pledge.halves-differ");
        await Halves(1, 0);
        (await CardAsync()).Indicators[0].TargetByHalf.Should().Contain("2023H1", 1).And.Contain("2023H2", 0);
    }

    [Theory]
    [InlineData("pledge.reports-indicator-needed")]
    [InlineData("pledge.title-needed")]
    [InlineData("pledge.figure-impossible")]
    [InlineData("pledge.rate-impossible")]
    [InlineData("pledge.too-many-lines")]
    [InlineData("text.resident-number")]
    public async Task What_no_card_can_mean_is_refused(string code) => await new Func<Task>(() => WriteAsync(text => code switch
    {
        "pledge.reports-indicator-needed" => text with { Indicators = [] },
        "pledge.title-needed" => text with { Title = " " },
        "pledge.figure-impossible" => text with { Indicators = [.. text.Indicators, new("own", "방문", "회", IndicatorCounting.Entered) { Entered = new Dictionary<string, int> { ["2023"] = -1 } }] },
        "pledge.rate-impossible" => text with { Rates = new Dictionary<string, int> { ["2023"] = 101 } },
        "pledge.too-many-lines" => text with { Problems = [.. Enumerable.Repeat("줄", 61)] },
        _ => text with { Effects = ["880101-1234567"] },
    })).ShouldBeRefusedAsync(code);

    [Fact]
    public async Task The_terms_with_a_card_or_a_report_are_offered_beside_todays()
    {
        await RecordAsync(ReportPeriod.Month(2022, 7));

        (await Pledge.TermsAsync(_desk.Mayor, default)).Select(term => term.ToString()).Should().Equal("2026-07..2030-06", "2022-07..2026-06");
    }

    private static MemoryStream Pdf() => new("%PDF-1.7 the paper"u8.ToArray());

    private Task<PledgeView> CardAsync() => Pledge.OpenAsync(_desk.Mayor, s_term, default);

    private async Task WriteAsync(Func<PledgeCardText, PledgeCardText> change)
    {
        var card = await CardAsync();
        await Pledge.WriteAsync(_desk.Leader, CommandId.New(), s_term, card.Version, change(card.Text), default);
    }

    private Task<long> KeepAsync(PledgeRecordKind kind, DateOnly on, int? year = null, string title = "소통민원실") =>
        Records.RecordAsync(_desk.Clerk, CommandId.New(), new(kind, on, year, title, null, null), default);

    private Task<long> RecordAsync(ReportPeriod period, DateOnly? on = null, int? processed = null, int? meetings = null, int? visits = null, HeadlineForm form = HeadlineForm.Apart) =>
        Outside.RecordAsync(_desk.Leader, CommandId.New(), new(period, on ?? period.End.AddDays(5), "총무과-1234", processed, meetings, visits, form, null), default);

    private async Task IssuedHereAsync()
    {
        if (_desk.Get<DeskClock>().Today.Month == 11)
        {
            await _desk.ReceivedAsync();
        }

        _desk.GoTo(2026, 12, 4);
        await _desk.Get<ReportService>().TakeDueSnapshotsAsync(default);
        var report = await _desk.Get<ReportService>().ReadAsync(_desk.Leader, ReportPeriod.Month(2026, 11), default);
        await _desk.Get<ReportService>().IssueAsync(_desk.Leader, CommandId.New(), report.Id!.Value, report.Version, default);
    }
}
