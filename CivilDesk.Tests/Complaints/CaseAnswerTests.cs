using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Complaints;

public sealed class CaseAnswerTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private ComplaintService Complaints => _desk.Get<ComplaintService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory] // N-21
    [InlineData(null, "이의신청을 하실 수 있습니다.", "rejection.reason-and-remedy-required")]
    [InlineData("예산이 없음", null, "rejection.reason-and-remedy-required")]
    [InlineData("예산이 없음", "이의신청을 하실 수 있습니다.", null)]
    public async Task A_refusal_needs_its_reason_and_the_remedy_route(string? reason, string? remedy, string? code)
    {
        var received = await AssignedCaseAsync();

        (await new Func<Task>(() => ProcessAsync(received.Id, new(Outcome.NotAcceptable, "받아들이기 어렵습니다.") { RefusalReason = reason, Remedy = remedy })).RefusalAsync()).Should().Be(code);
    }

    [Fact]
    public async Task The_short_form_of_a_refusal_names_the_standing_remedy_route()
    {
        var received = await AssignedCaseAsync();

        await _desk.ProcessedAsync(received.Id, Outcome.NotAcceptable);

        (await _desk.CaseAsync(received.Id)).Remedy.Should().Contain("국민권익위원회");
    }

    [Theory]
    [InlineData(Outcome.LongTermReview, null, null, "complaint.review-date-needed")]
    [InlineData(Outcome.LongTermReview, null, "2026-11-02", "complaint.review-date-needed")]
    [InlineData(Outcome.Accepted, CaseProgress.Planned, null, "complaint.review-date-needed")]
    [InlineData(Outcome.Accepted, CaseProgress.LongTermReview, "2027-03-02", "complaint.outcome-contradicts-progress")]
    [InlineData(Outcome.NotAcceptable, CaseProgress.UnderWay, "2027-03-02", "complaint.outcome-contradicts-progress")]
    [InlineData(Outcome.RepeatClosed, null, null, "complaint.outcome-has-its-own-verb")]
    [InlineData(Outcome.Accepted, CaseProgress.UnderWay, "2027-03-02", null)]
    public async Task The_two_layers_of_an_answer_fit_together(Outcome outcome, CaseProgress? progress, string? reviewOn, string? code)
    {
        var received = await AssignedCaseAsync();
        var answer = new CaseAnswer(outcome, "검토하겠습니다.")
        {
            Progress = progress,
            ReviewOn = reviewOn is null ? null : DateOnly.Parse(reviewOn, System.Globalization.CultureInfo.InvariantCulture),
        };

        (await new Func<Task>(() => ProcessAsync(received.Id, answer)).RefusalAsync()).Should().Be(code);
    }

    [Fact]
    public async Task What_is_under_long_term_review_stays_open_and_is_never_counted_as_done()
    {
        var received = await AssignedCaseAsync();
        await ProcessAsync(received.Id, new(Outcome.LongTermReview, "내년 예산으로 검토합니다.") { ReviewOn = new(2027, 1, 15) });
        await _desk.RepliedAsync(received.Id);
        _desk.GoTo(2026, 11, 30);

        var report = await _desk.Get<ReportService>().ReadAsync(_desk.Leader, ReportPeriod.MonthOf(new(2026, 11, 1)), default);
        report.Figures.Should().BeEquivalentTo(new { Received = 1, Processed = 0, InProgress = 1 });
        var open = await _desk.CaseAsync(received.Id);
        open.Should().BeEquivalentTo(new { Status = ComplaintStatus.UnderReview, WasOnTime = true, ProcessedOn = (DateOnly?)null });
        (await TotalAsync(ComplaintView.Late)).Should().Be(0, "the citizen has been told in time");
        (await TotalAsync(ComplaintView.ReviewDue)).Should().Be(0);

        _desk.GoTo(2027, 1, 15);
        (await TotalAsync(ComplaintView.ReviewDue)).Should().Be(1);
        await _desk.ProcessedAsync(received.Id);
        await _desk.RepliedAsync(received.Id);

        (await _desk.CaseAsync(received.Id)).Should().BeEquivalentTo(
            new { Status = ComplaintStatus.Replied, WasOnTime = true, ProcessedOn = new DateOnly(2027, 1, 15), FollowUpOn = new DateOnly(2027, 2, 14) });
    }

    [Fact]
    public async Task A_day_before_today_is_the_team_leaders_to_enter_with_a_reason()
    {
        var received = await AssignedCaseAsync();
        _desk.GoTo(2026, 11, 12);
        var answer = new CaseAnswer(Outcome.Accepted, "9일에 정비를 마침") { ProcessedAt = DeskClock.At(new(2026, 11, 9), new(15, 0)) };

        await new Func<Task>(() => ProcessAsync(received.Id, answer)).ShouldBeRefusedAsync("permission.denied");
        await new Func<Task>(() => ProcessAsync(received.Id, answer, _desk.Leader)).ShouldBeRefusedAsync("back-date.reason-needed");
        await ProcessAsync(received.Id, answer with { BackDateReason = "부서 공문이 늦게 도착함" }, _desk.Leader);

        var view = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, received.Number, default);
        view.Row.ProcessedOn.Should().Be(new DateOnly(2026, 11, 9));
        DeskClock.DayOf(view.Life.ProcessedEnteredAt!.Value).Should().Be(new DateOnly(2026, 11, 12));
        view.Life.BackDateReason.Should().Be("부서 공문이 늦게 도착함");
    }

    [Theory]
    [InlineData(2026, 11, 1, "back-date.before-receipt")]
    [InlineData(2026, 11, 13, "back-date.in-the-future")]
    public async Task A_back_dated_day_lies_between_receipt_and_now(int year, int month, int day, string code)
    {
        var received = await AssignedCaseAsync();
        _desk.GoTo(2026, 11, 12);

        await new Func<Task>(() => ProcessAsync(received.Id, new(Outcome.Accepted, "정비함") { ProcessedAt = DeskClock.At(new(year, month, day), new(9, 0)), BackDateReason = "늦은 입력" }, _desk.Leader))
            .ShouldBeRefusedAsync(code);
    }

    [Fact]
    public async Task A_case_is_processed_only_when_every_supporting_department_has_answered()
    {
        var received = await AssignedCaseAsync();
        await Complaints.AskForPartAsync(_desk.Clerk, CommandId.New(), received.Id, 1, "parks", "가로수 뿌리를 확인해 주십시오.", new(2026, 11, 6), default);
        await new Func<Task>(() => _desk.ProcessedAsync(received.Id)).ShouldBeRefusedAsync("complaint.part-open");
        (await TotalAsync(ComplaintView.PartOpen)).Should().Be(1);
        var part = (await _desk.CaseAsync(received.Id)).Parts[0].Id;

        await new Func<Task>(() => Complaints.AnswerPartAsync(_desk.Officer, CommandId.New(), received.Id, 2, part, "이상 없음", default)).ShouldBeRefusedAsync("permission.denied");
        await Complaints.LengthenPartAsync(_desk.Clerk, CommandId.New(), received.Id, 2, part, new(2026, 11, 9), default);
        await new Func<Task>(() => Complaints.LengthenPartAsync(_desk.Clerk, CommandId.New(), received.Id, 3, part, new(2026, 11, 10), default)).ShouldBeRefusedAsync("part.extended-already");
        await Complaints.AnswerPartAsync(_desk.Clerk, CommandId.New(), received.Id, 3, part, "뿌리를 정리함", default);
        await _desk.ProcessedAsync(received.Id);

        (await _desk.CaseAsync(received.Id)).Status.Should().Be(ComplaintStatus.AwaitingReply);
    }

    [Fact]
    public async Task A_supporting_departments_officer_sees_the_case_and_answers_the_own_part()
    {
        var received = await AssignedCaseAsync("parks");
        await Complaints.AskForPartAsync(_desk.Clerk, CommandId.New(), received.Id, 1, "roads", "포장 계획을 알려 주십시오.", new(2026, 11, 6), default);
        var part = (await _desk.CaseAsync(received.Id)).Parts[0].Id;

        await Complaints.AnswerPartAsync(_desk.Officer, CommandId.New(), received.Id, 2, part, "다음 달에 포장함", default);

        (await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Officer, received.Number, default)).Life.Parts.Should().ContainSingle().Which.Answer.Should().Be("다음 달에 포장함");
    }

    [Fact]
    public async Task A_part_is_due_within_the_cases_own_time()
    {
        var received = await AssignedCaseAsync();

        await new Func<Task>(() => Complaints.AskForPartAsync(_desk.Clerk, CommandId.New(), received.Id, 1, "parks", "의견", new(2026, 11, 11), default)).ShouldBeRefusedAsync("part.due-after-case");
    }

    [Fact]
    public async Task The_second_bounce_needs_the_team_leader_and_a_reason_and_the_third_goes_before_the_mayor()
    {
        var received = await AssignedCaseAsync();
        await _desk.AssignedAsync(received.Id, "parks");
        var transfer = (Actor who, string to, string why) => new Func<Task>(async () =>
            await Complaints.TransferAsync(who, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), to, why, default));

        await transfer(_desk.Clerk, "roads", "소관이 아님").ShouldBeRefusedAsync("permission.denied");
        await transfer(_desk.Leader, "roads", " ").ShouldBeRefusedAsync("complaint.bounce-needs-reason");
        (await transfer(_desk.Leader, "roads", "보도는 도로과 소관으로 정함").RefusalAsync()).Should().BeNull();
        (await TotalAsync(ComplaintView.ForMayor)).Should().Be(0);
        (await transfer(_desk.Leader, "street-management", "점용 허가와 관계됨").RefusalAsync()).Should().BeNull();

        (await TotalAsync(ComplaintView.ForMayor)).Should().Be(1);
        (await _desk.CaseAsync(received.Id)).Transfers.Select(t => t.ToDepartment).Should().Equal("roads", "parks", "roads", "street-management");
    }

    private async Task<ReceivedComplaint> AssignedCaseAsync(string department = "roads")
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id, department);
        return received;
    }

    private async Task<int> TotalAsync(ComplaintView view) =>
        (await _desk.Get<ComplaintRegister>().ListAsync(_desk.Leader, new() { View = view }, ComplaintOrder.NewestFirst, 0, 50, default)).Total;

    private async Task ProcessAsync(long id, CaseAnswer answer, Actor? who = null) =>
        await Complaints.ProcessAsync(who ?? _desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), answer, default);
}
