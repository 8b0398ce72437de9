using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;
using CivilDesk.Core.Reports;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Complaints;

/// <summary>The numbers N-11 … in brackets are the rule cases of deadline-cases.json.</summary>
public sealed class CaseEndTests : IAsyncLifetime
{
    private static readonly CaseExit s_told = new("법률에 따라 종결함", ReplyChannel.Letter);

    private readonly DeskFixture _desk = new();

    private CaseEndService Ends => _desk.Get<CaseEndService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact] // N-11, N-12
    public async Task The_third_filing_after_two_results_may_be_closed_as_a_repeat_and_the_second_may_not()
    {
        var first = await _desk.AnsweredAsync();
        var second = await AgainAsync(first.Id);
        await new Func<Task>(() => CloseAsRepeatAsync(second.Id)).ShouldBeRefusedAsync("repeat.close-not-allowed");
        await AnswerAsync(second.Id);
        var third = await AgainAsync(second.Id);

        var standing = await _desk.Get<CaseLikeness>().StandingAsync(_desk.Clerk, third.Id, null, default);
        await CloseAsRepeatAsync(third.Id);

        standing.Should().BeEquivalentTo(new { Filing = 3, ResultsTold = 2, MayClose = true, NeedsAudit = true });
        (await _desk.CaseAsync(third.Id)).Should().BeEquivalentTo(new { Status = ComplaintStatus.ClosedAsRepeat, Outcome = Outcome.RepeatClosed, RepeatNumber = 3 });
    }

    [Fact] // N-13
    public async Task Two_results_must_have_been_told()
    {
        var first = await _desk.AnsweredAsync();
        var second = await AgainAsync(first.Id);
        var third = await AgainAsync(second.Id);

        await new Func<Task>(() => CloseAsRepeatAsync(third.Id)).ShouldBeRefusedAsync("repeat.close-notices-insufficient");
    }

    [Fact] // N-14
    public async Task A_collective_repeat_needs_the_committees_day()
    {
        var third = await ThirdAsync(Given.WalkIn() with { Group = new("홍길동", 6, 5) });

        await new Func<Task>(() => CloseAsRepeatAsync(third)).ShouldBeRefusedAsync("committee.review-required");
        await CloseAsRepeatAsync(third, new(2026, 11, 1));

        (await _desk.CaseAsync(third)).CommitteeReviewedOn.Should().Be(new DateOnly(2026, 11, 1));
    }

    [Fact] // N-15
    public async Task A_statutory_petition_is_never_closed_as_a_repeat()
    {
        var third = await ThirdAsync(Given.WalkIn(type: PetitionType.Statutory));

        await new Func<Task>(() => CloseAsRepeatAsync(third)).ShouldBeRefusedAsync("repeat.not-applicable-statutory");
    }

    [Fact]
    public async Task Another_petitioners_case_is_a_duplicate_and_no_repeat()
    {
        var first = await _desk.ReceivedAsync();
        var other = await _desk.ReceivedAsync(Given.WalkIn(name: "김영희", phone: "010-0999-8888"));
        var link = (CaseLinkKind kind) => new Func<Task>(async () =>
            await _desk.Get<CaseCorrectionService>().LinkEarlierAsync(_desk.Clerk, CommandId.New(), other.Id, await _desk.VersionAsync<Complaint>(other.Id), first.Id, kind, default));

        await link(CaseLinkKind.Repeat).ShouldBeRefusedAsync("repeat.other-petitioner");
        (await link(CaseLinkKind.Duplicate).RefusalAsync()).Should().BeNull();

        var view = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, other.Number, default);
        view.Life.Links.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = CaseLinkKind.Duplicate, first.Number, IsEarlier = true });
    }

    [Fact] // N-20
    public async Task A_case_is_closed_by_exception_only_with_its_reason_told()
    {
        var received = await _desk.ReceivedAsync();
        var close = (CaseExit exit) => new Func<Task>(() => Ends.CloseByExceptionAsync(_desk.Leader, CommandId.New(), received.Id, 0, ExceptionReason.PrivateDispute, exit, default));

        await close(s_told with { Told = null }).ShouldBeRefusedAsync("exception.notice-required");
        await close(s_told with { Reason = " " }).ShouldBeRefusedAsync("complaint.reason-needed");
        await new Func<Task>(() => Ends.CloseByExceptionAsync(_desk.Clerk, CommandId.New(), received.Id, 0, ExceptionReason.PrivateDispute, s_told, default)).ShouldBeRefusedAsync("permission.denied");
        (await close(s_told).RefusalAsync()).Should().BeNull();

        (await _desk.CaseAsync(received.Id)).Should().BeEquivalentTo(new { Status = ComplaintStatus.ClosedByException, ExceptionReason = ExceptionReason.PrivateDispute, WasOnTime = true });
    }

    [Fact] // N-25
    public async Task Nobody_withdraws_a_case_that_is_closed()
    {
        var received = await _desk.AnsweredAsync();
        await _desk.Get<ComplaintService>().CloseAsync(_desk.Clerk, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), default);

        await new Func<Task>(() => WithdrawAsync(received.Id, deemed: false)).ShouldBeRefusedAsync("withdraw.after-close");
    }

    [Fact]
    public async Task A_case_is_returned_only_when_the_supplements_time_is_over()
    {
        var received = await _desk.ReceivedAsync();
        var back = () => new Func<Task>(async () => await Ends.ReturnAsync(_desk.Clerk, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), s_told, default));
        await back().ShouldBeRefusedAsync("complaint.return-needs-supplement");
        await _desk.Get<CaseClockService>().SuspendAsync(
            _desk.Clerk, CommandId.New(), received.Id, 0, new(SuspensionKind.Supplement, new(2026, 11, 2)) { Reason = "위치도", RespondBy = new(2026, 11, 9) }, default);
        _desk.GoTo(2026, 11, 9);
        await back().ShouldBeRefusedAsync("complaint.return-needs-supplement");
        _desk.GoTo(2026, 11, 10);

        (await back().RefusalAsync()).Should().BeNull();
        (await _desk.CaseAsync(received.Id)).Outcome.Should().Be(Outcome.Returned);
    }

    [Fact]
    public async Task A_case_with_another_agency_is_watched_until_the_answer_has_come()
    {
        var received = await _desk.ReceivedAsync();
        await Ends.ReferAsync(_desk.Clerk, CommandId.New(), received.Id, 0, new("한국전력공사", new(2026, 11, 9), "전신주는 그 기관의 소관임", ReplyChannel.Phone), default);
        _desk.GoTo(2026, 11, 10);

        (await TotalAsync(ComplaintView.Referred)).Should().Be(1);
        (await TotalAsync(ComplaintView.ReferralLate)).Should().Be(1);
        await Ends.HearFromAgencyAsync(_desk.Clerk, CommandId.New(), received.Id, 1, "전신주를 옮겼다고 알려 옴", default);

        (await TotalAsync(ComplaintView.Referred)).Should().Be(0);
        (await _desk.CaseAsync(received.Id)).Should().BeEquivalentTo(new { Status = ComplaintStatus.Closed, Outcome = Outcome.Referred, AgencyAnsweredOn = new DateOnly(2026, 11, 10) });
    }

    [Fact] // N-18
    public async Task A_voided_number_and_a_petition_of_nobody_count_nowhere()
    {
        var kept = await _desk.ReceivedAsync();
        var mistaken = await _desk.ReceivedAsync();
        var anonymous = await _desk.ReceivedAsync(Given.WalkIn(name: "성명 불명", phone: null));
        await Ends.VoidAsync(_desk.Leader, CommandId.New(), mistaken.Id, 0, "같은 민원을 두 번 입력함", default);
        await Ends.DeclareNotAPetitionAsync(_desk.Leader, CommandId.New(), anonymous.Id, 0, "성명과 주소를 알 수 없음", default);
        _desk.GoTo(2026, 11, 30);

        var figures = await _desk.Get<ReportService>().ReadAsync(_desk.Leader, ReportPeriod.MonthOf(new(2026, 11, 1)), default);

        figures.Figures.Received.Should().Be(1);
        (await TotalAsync(ComplaintView.Late)).Should().Be(1);
        (await TotalAsync(ComplaintView.InProgress)).Should().Be(1);
        (await TotalAsync(ComplaintView.All)).Should().Be(3, "the numbers stay in the register");
        (await _desk.ReceivedAsync()).Number.Serial.Should().Be(4);
        kept.Number.Serial.Should().Be(1);
    }

    [Fact]
    public async Task A_reopened_case_starts_its_period_anew_and_keeps_what_was_decided()
    {
        var received = await _desk.AnsweredAsync();
        await _desk.Get<ComplaintService>().CloseAsync(_desk.Clerk, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), default);
        _desk.GoTo(2026, 12, 1);
        var reopen = (Actor who) => new Func<Task>(async () => await Ends.ReopenAsync(who, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), "다시 내려앉음", default));

        await reopen(_desk.Clerk).ShouldBeRefusedAsync("permission.denied");
        (await reopen(_desk.Leader).RefusalAsync()).Should().BeNull();

        var view = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, received.Number, default);
        view.Row.Should().BeEquivalentTo(new { Status = ComplaintStatus.Assigned, DueOn = new DateOnly(2026, 12, 9), Outcome = (Outcome?)null, WasOnTime = (bool?)null });
        view.Life.Changes.Should().Contain(change => change.Field == "WasOnTime" && change.Before == "True").And.Contain(change => change.Field == "Outcome" && change.Before == "Accepted");
    }

    private async Task<int> TotalAsync(ComplaintView view) =>
        (await _desk.Get<ComplaintRegister>().ListAsync(_desk.Leader, new() { View = view }, ComplaintOrder.NewestFirst, 0, 50, default)).Total;

    private async Task<ReceivedComplaint> AgainAsync(long earlier, ComplaintIntake? like = null)
    {
        var petitioner = (await _desk.CaseAsync(earlier)).PetitionerId;
        return await _desk.ReceivedAsync((like ?? Given.WalkIn()) with { PetitionerId = petitioner, NewPetitioner = null, Repeats = earlier });
    }

    private async Task<long> ThirdAsync(ComplaintIntake like)
    {
        var first = await _desk.AnsweredAsync(like);
        var second = await AgainAsync(first.Id, like);
        await AnswerAsync(second.Id);
        return (await AgainAsync(second.Id, like)).Id;
    }

    private async Task AnswerAsync(long id)
    {
        await _desk.AssignedAsync(id);
        await _desk.ProcessedAsync(id);
        await _desk.RepliedAsync(id);
    }

    private async Task CloseAsRepeatAsync(long id, DateOnly? committee = null) =>
        await Ends.CloseAsRepeatAsync(_desk.Leader, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), s_told, committee, default);

    private async Task WithdrawAsync(long id, bool deemed) =>
        await Ends.WithdrawAsync(_desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), new("취하합니다"), deemed, default);
}
