using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Reports;

/// <summary>확정 and what comes after: an issued report is what it was, and says how the ledger has moved on.</summary>
public sealed class ReportEditionTests : IAsyncLifetime
{
    private static readonly ReportPeriod s_october = ReportPeriod.Month(2026, 10);
    private readonly DeskFixture _desk = new();
    private long _case;

    private ReportService Reports => _desk.Get<ReportService>();

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        _desk.GoTo(2026, 10, 12);
        _case = (await _desk.ReceivedAsync()).Id;
        await _desk.AnsweredAsync(Given.WalkIn(name: "김하나", phone: "010-0777-8888"));
        _desk.GoTo(2026, 11, 2);
        await Reports.TakeDueSnapshotsAsync(default);
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_month_that_still_runs_calls_no_case_late_before_its_day_is_over()
    {
        _desk.GoTo(2026, 11, 16);
        var due = (await _desk.CaseAsync((await _desk.ReceivedAsync()).Id)).DueOn;
        var early = await LateInNovemberAsync();

        _desk.GoTo(due.Year, due.Month, due.Day);
        var onTheDay = await LateInNovemberAsync();
        _desk.GoTo(due.AddDays(1).Year, due.AddDays(1).Month, due.AddDays(1).Day);
        var after = await LateInNovemberAsync();

        due.Month.Should().Be(11, "the month must still run when the case falls due");
        (onTheDay - early, after - early).Should().Be((0, 1));
    }

    [Fact]
    public async Task Voiding_and_adding_after_the_issue_changes_no_byte_and_names_the_differences()
    {
        var issued = await IssueAsync();
        var (bytes, file) = (await FrozenAsync(1), HwpxWriter.Write(ReportDocument.Of(issued)));

        await _desk.Get<CaseEndService>().VoidAsync(_desk.Leader, CommandId.New(), _case, await _desk.VersionAsync<Complaint>(_case), "두 번 접수한 민원입니다", default);
        await _desk.Get<ComplaintService>().ReceiveAsync(
            _desk.Leader, CommandId.New(), Given.WalkIn(name: "박두리", phone: "010-0999-1111") with { BackDatedTo = DeskClock.At(new(2026, 10, 20), new(10, 0)), BackDateReason = "현장에서 받은 민원입니다" }, default);
        await _desk.AnsweredAsync(Given.WalkIn(name: "이세찬", phone: "010-0444-1212"));

        (await FrozenAsync(1)).Should().Equal(bytes);
        HwpxWriter.Write(ReportDocument.Of(await Reports.ReadAsync(_desk.Leader, s_october, default))).Should().Equal(file);
        var differences = await Reports.DifferencesAsync(_desk.Mayor, issued.Id!.Value, null, default);
        differences.SealHolds.Should().BeTrue();
        differences.Cases.Select(change => (change.Number.Serial, change.WasCounted, change.IsCounted)).Should().Equal((1, true, false), (3, false, true));
        differences.Figures.Should().BeEmpty("one fell out and one came in, so that the sums are the same and only the list tells");
    }

    [Fact]
    public async Task A_case_entered_late_for_the_month_is_one_named_difference()
    {
        var issued = await IssueAsync();

        await _desk.Get<ComplaintService>().ReceiveAsync(
            _desk.Leader, CommandId.New(), Given.WalkIn(name: "박두리", phone: "010-0999-1111") with { BackDatedTo = DeskClock.At(new(2026, 10, 20), new(10, 0)), BackDateReason = "현장에서 받은 민원입니다" }, default);

        var differences = await Reports.DifferencesAsync(_desk.Leader, issued.Id!.Value, null, default);
        differences.Figures.Should().Contain(difference => difference.Name == "접수" && difference.Issued == 2 && difference.Now == 3)
            .And.Contain(difference => difference.Name == "분야별 도로·시설물 접수" && difference.Now == 3);
    }

    [Fact]
    public async Task A_new_edition_supersedes_with_a_reason_and_the_old_one_stays_readable()
    {
        var issued = await IssueAsync();
        (await Reports.ReviseAsync(_desk.Leader, CommandId.New(), issued.Id!.Value, issued.Version, "누락한 민원을 더함", default)).Should().Be(2);
        var draft = await Reports.ReadAsync(_desk.Leader, s_october, default);
        (draft.Edition, draft.State, draft.EditionReason).Should().Be((2, ReportState.Draft, "누락한 민원을 더함"));
        await Reports.IssueAsync(_desk.Leader, CommandId.New(), draft.Id!.Value, draft.Version, default);

        var first = await Reports.ReadEditionAsync(_desk.Mayor, s_october, 1, null, default);

        (first.IsSuperseded, first.Seal).Should().Be((true, issued.Seal));
        (await Reports.ReadAsync(_desk.Mayor, s_october, default)).IsSuperseded.Should().BeFalse();
        (await Reports.EditionsAsync(_desk.Mayor, s_october, default)).Select(edition => (edition.Edition, edition.Reason)).Should().Equal((1, null), (2, "누락한 민원을 더함"));
        (await Reports.ListAsync(_desk.Mayor, default)).Should().ContainSingle().Which.Edition.Should().Be(2);
        (await RefusedAsync(() => Reports.ReviseAsync(_desk.Leader, CommandId.New(), first.Id!.Value, first.Version, "또", default))).Should().Be("report.later-edition-exists");
    }

    [Fact]
    public async Task A_new_edition_needs_an_issued_report_and_a_reason()
    {
        var draft = await Reports.ReadAsync(_desk.Leader, s_october, default);
        (await RefusedAsync(() => Reports.ReviseAsync(_desk.Leader, CommandId.New(), draft.Id!.Value, draft.Version, "고침", default))).Should().Be("report.not-issued");
        var issued = await IssueAsync();
        (await RefusedAsync(() => Reports.ReviseAsync(_desk.Leader, CommandId.New(), issued.Id!.Value, issued.Version, " ", default))).Should().Be("report.edition-reason-needed");
    }

    [Fact]
    public async Task An_edited_sentence_survives_a_recount_and_is_marked_when_its_figures_have_changed()
    {
        var draft = await Reports.ReadAsync(_desk.Leader, s_october, default);
        var flow = draft.Sentences.Single(sentence => sentence.Key == "summary.flow");
        await Reports.EditAsync(
            _desk.Leader, CommandId.New(), draft.Id!.Value, draft.Version, draft.Edits with { Sentences = [new(flow.Key, flow.Section, "접수가 크게 늘어 대책이 필요함", flow.Computed), new("own.1", ReportSection.Late, "다음 달 집중 점검 예정임", null)] }, default);
        (await Reports.ReadAsync(_desk.Leader, s_october, default)).Sentences.Should().NotContain(sentence => sentence.IsOutdated);

        await _desk.Get<CaseEndService>().VoidAsync(_desk.Leader, CommandId.New(), _case, await _desk.VersionAsync<Complaint>(_case), "두 번 접수한 민원입니다", default);
        var before = await Reports.ReadAsync(_desk.Leader, s_october, default);
        await Reports.RecountAsync(_desk.Leader, CommandId.New(), before.Id!.Value, before.Version, null, default);

        var after = (await Reports.ReadAsync(_desk.Leader, s_october, default)).Sentences;
        after.Single(sentence => sentence.Key == "summary.flow").Should().BeEquivalentTo(new { Text = "접수가 크게 늘어 대책이 필요함", IsEdited = true, IsOutdated = true });
        after.Should().Contain(sentence => sentence.Key == "own.1" && sentence.Text == "다음 달 집중 점검 예정임" && !sentence.IsOutdated);
    }

    [Fact]
    public async Task An_issued_report_takes_no_edit_but_its_document_number()
    {
        var issued = await IssueAsync();
        (await RefusedAsync(() => Reports.EditAsync(_desk.Leader, CommandId.New(), issued.Id!.Value, issued.Version, ReportEdits.None, default))).Should().Be("report.already-issued");

        await Reports.RegisterApprovalAsync(_desk.Clerk, CommandId.New(), issued.Id!.Value, issued.Version, "소통민원팀-123", new(2026, 11, 3), default);

        var approved = await Reports.ReadAsync(_desk.Mayor, s_october, default);
        (approved.ApprovalNumber, approved.ApprovalOn, approved.Seal).Should().Be(("소통민원팀-123", new DateOnly(2026, 11, 3), issued.Seal));
        (await Reports.DifferencesAsync(_desk.Mayor, issued.Id.Value, null, default)).SealHolds.Should().BeTrue();
    }

    [Fact]
    public async Task Who_changes_a_frozen_report_behind_the_desks_back_breaks_its_seal()
    {
        var issued = await IssueAsync();

        await _desk.LookAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Reports SET ContentJson = replace(ContentJson, '\"received\"', '\"Received\"')"));

        (await _desk.LookAsync(db => db.Set<ReportSnapshot>().SingleAsync(report => report.Id == issued.Id))).SealHolds.Should().BeFalse();
    }

    private async Task<int> LateInNovemberAsync() => (await Reports.ReadAsync(_desk.Leader, ReportPeriod.Month(2026, 11), default)).Figures.Count("late");

    private async Task<PeriodReport> IssueAsync()
    {
        var draft = await Reports.ReadAsync(_desk.Leader, s_october, default);
        await Reports.IssueAsync(_desk.Leader, CommandId.New(), draft.Id!.Value, draft.Version, default);
        return await Reports.ReadAsync(_desk.Leader, s_october, default);
    }

    private static async Task<string?> RefusedAsync(Func<Task> verb) => await verb.RefusalAsync();

    private Task<string[]> FrozenAsync(int edition) => _desk.LookAsync(async db =>
    {
        var report = await db.Set<ReportSnapshot>().SingleAsync(report => report.Edition == edition);
        return new[] { report.ContentJson, report.EditsJson, Convert.ToHexString(report.Counted), report.Seal!, report.IssuedAt!.Value.ToString("O") };
    });
}
