using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Queue;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Complaints;

public sealed class CaseTimerTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact] // P-02: an hour of work, lunch not counted
    public async Task A_case_that_no_department_has_is_late_after_an_hour_of_work()
    {
        _desk.GoTo(2026, 11, 2, 11, 30);
        await _desk.ReceivedAsync();

        _desk.GoTo(2026, 11, 2, 13, 30);
        (await RowAsync()).IsHandOverLate(Now).Should().BeFalse();
        _desk.GoTo(2026, 11, 2, 13, 31);
        (await RowAsync()).IsHandOverLate(Now).Should().BeTrue();
    }

    [Fact] // P-03
    public async Task A_department_hands_on_within_three_hours_of_work_what_is_not_its_own()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id, "roads");
        _desk.GoTo(2026, 11, 2, 15);
        await TransferAsync(received.Id, "parks");

        var timers = await TimersAsync(received.Number);

        timers.Select(timer => (timer.Timer, timer.IsLate(Now))).Should().Equal((StatutoryTimer.TransferInside, false), (StatutoryTimer.TransferOnward, true));
        timers[1].DueAt.Should().Be(DeskClock.At(new(2026, 11, 2), new(14, 0)));
        timers[1].Article.Should().Be("민원 처리에 관한 법률 시행령 제13조제2항");
    }

    [Theory] // P-01: eight hours of work from the receipt
    [InlineData(3, 10, false)]
    [InlineData(3, 11, true)]
    public async Task Another_agency_gets_its_case_within_eight_hours_of_work(int day, int hour, bool late)
    {
        var received = await _desk.ReceivedAsync();
        _desk.GoTo(2026, 11, day, hour);
        await _desk.Get<CaseEndService>().ReferAsync(_desk.Clerk, CommandId.New(), received.Id, 0, new("한국전력공사", new(2026, 11, 30), "그 기관의 소관임"), default);

        var timer = (await TimersAsync(received.Number)).Should().ContainSingle(timer => timer.Timer == StatutoryTimer.Referral).Subject;

        timer.IsLate(Now).Should().Be(late);
    }

    [Fact]
    public async Task An_extension_that_nobody_was_told_of_is_shown_before_the_reply()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.Get<CaseClockService>().ExtendAsync(_desk.Leader, CommandId.New(), received.Id, 0, new(new(3, PeriodUnit.Days), ExtensionReason.FactCheck, "추가 확인"), default);

        var view = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, received.Number, default);

        view.Life.Warnings.Should().Equal("extension.notice-missing");
    }

    private DateTimeOffset Now => _desk.Get<DeskClock>().Now;

    private async Task<ComplaintRow> RowAsync() => (await _desk.Get<QueueReader>().RefreshAsync(_desk.Leader, new ComplaintFilter { View = ComplaintView.Unassigned }, 10, default)).Rows.Single();

    private async Task<IReadOnlyList<CaseTimer>> TimersAsync(CaseNumber number) => (await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, number, default)).Life.Timers;

    private async Task TransferAsync(long id, string department) =>
        await _desk.Get<ComplaintService>().TransferAsync(_desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), department, "소관이 아님", default);
}
