using CivilDesk.Core.Board;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Settings;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Complaints;

/// <summary>The numbers N-01 … in brackets are the rule cases of deadline-cases.json.</summary>
public sealed class CaseClockTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private CaseClockService Clock => _desk.Get<CaseClockService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_supplement_stops_the_clock_from_the_day_it_was_sent_to_the_day_it_came()
    {
        var received = await _desk.ReceivedAsync();
        _desk.GoTo(2026, 11, 4);
        await SuspendAsync(received.Id, Supplement(new(2026, 11, 4)));

        var standing = await _desk.CaseAsync(received.Id);
        standing.Should().BeEquivalentTo(new { SuspendedSince = new DateOnly(2026, 11, 4), SuspendedFor = SuspensionKind.Supplement, DueOn = new DateOnly(2026, 11, 10) });

        _desk.GoTo(2026, 11, 6);
        await ResumeAsync(received.Id, new(2026, 11, 6));

        var running = await _desk.CaseAsync(received.Id);
        running.SuspendedSince.Should().BeNull();
        running.DueOn.Should().Be(new DateOnly(2026, 11, 13), "three days were not counted");
        running.AnnouncedDueOn.Should().Be(new DateOnly(2026, 11, 10));
    }

    [Fact]
    public async Task A_case_that_waits_for_the_citizen_is_neither_late_nor_soon_due()
    {
        var received = await _desk.ReceivedAsync();
        _desk.GoTo(2026, 11, 4);
        await SuspendAsync(received.Id, Supplement(new(2026, 11, 4)));
        _desk.GoTo(2026, 11, 20);

        var queue = await _desk.Get<QueueReader>().ReadAsync(_desk.Leader, ComplaintView.Suspended, 50, default);
        var board = await _desk.Get<BoardReader>().ReadAsync(_desk.Mayor, default);

        queue.Rows.Should().ContainSingle().Which.IsLate(DeskClock.At(new(2026, 11, 20), new(10, 0))).Should().BeFalse();
        queue.Sections.Single(section => section.View is ComplaintView.Late).Count.Should().Be(0);
        board.Late.Should().Be(0);
        board.InProgress.Should().Be(1);
    }

    [Fact]
    public async Task The_bell_does_not_wait_for_a_due_time_that_stands_still()
    {
        var received = await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other));
        var bell = new DueBell(
            _desk.Get<Microsoft.EntityFrameworkCore.IDbContextFactory<Core.Storage.DeskDb>>(), _desk.Get<Core.Live.LiveFeed>(), _desk.Get<DeskClock>(), Microsoft.Extensions.Logging.Abstractions.NullLogger<DueBell>.Instance);
        var now = _desk.Get<DeskClock>().Now;
        (await bell.NextAsync(now, default)).Should().BeCloseTo(DeskClock.At(new(2026, 11, 2), new(14, 0)), TimeSpan.FromSeconds(1));

        await SuspendAsync(received.Id, new(SuspensionKind.Outage, new(2026, 11, 2)));

        (await bell.NextAsync(now, default)).Should().Be(DeskClock.At(new(2026, 11, 3), TimeOnly.MinValue));
    }

    [Fact]
    public async Task A_suspended_case_cannot_be_processed_and_leaves_no_clock_running_when_it_ends()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        await SuspendAsync(received.Id, Supplement(new(2026, 11, 2)));

        await new Func<Task>(() => _desk.ProcessedAsync(received.Id)).ShouldBeRefusedAsync("complaint.suspended");
        await _desk.Get<CaseEndService>().WithdrawAsync(_desk.Clerk, CommandId.New(), received.Id, await VersionAsync(received.Id), new("전화로 취하 의사를 밝힘"), false, default);

        var ended = await _desk.CaseAsync(received.Id);
        ended.SuspendedSince.Should().BeNull();
        ended.Suspensions.Should().ContainSingle().Which.IsOpen.Should().BeFalse();
    }

    [Theory]
    [InlineData(8, ExtensionReason.FactCheck, "extension.exceeds-period")] // N-01
    [InlineData(3, ExtensionReason.Workload, "extension.reason-forbidden")] // N-04
    [InlineData(3, ExtensionReason.HandlerUnavailable, "extension.reason-forbidden")]
    [InlineData(0, ExtensionReason.FactCheck, "period.not-positive")]
    public async Task An_extension_beyond_the_article_is_refused(int days, ExtensionReason reason, string code)
    {
        var received = await _desk.ReceivedAsync();

        await new Func<Task>(() => ExtendAsync(received.Id, days, reason)).ShouldBeRefusedAsync(code);
    }

    [Fact] // N-02, N-03
    public async Task The_second_extension_needs_the_citizens_consent_and_there_is_no_third()
    {
        var received = await _desk.ReceivedAsync();
        await ExtendAsync(received.Id, 3);

        await new Func<Task>(() => ExtendAsync(received.Id, 3)).ShouldBeRefusedAsync("consent.required");
        await ExtendAsync(received.Id, 3, consents: true);
        await new Func<Task>(() => ExtendAsync(received.Id, 1, consents: true)).ShouldBeRefusedAsync("extension.limit-reached");

        (await _desk.CaseAsync(received.Id)).DueOn.Should().Be(new DateOnly(2026, 11, 18), "seven and twice three working days");
    }

    [Fact] // N-05
    public void A_case_received_before_the_sixth_of_May_2026_may_still_be_extended_for_workload()
    {
        var clock = new DeskClock(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DeskClock.At(new(2026, 5, 4), new(9, 0))));
        var complaint = Complaint.Receive(new(2026, 1), 1, "홍길동", Given.WalkIn(), CalendarBook.Of([], DeskSettings.Default), clock);

        complaint.Extend(new(new(3, PeriodUnit.Days), ExtensionReason.HandlerUnavailable, "담당자 부재"), WorkingCalendar.BuiltIn, 1, clock);

        complaint.DueOn.Should().Be(new DateOnly(2026, 5, 18));
    }

    [Fact] // N-06
    public async Task Nobody_extends_a_period_that_has_run_out()
    {
        var received = await _desk.ReceivedAsync();
        _desk.GoTo(2026, 11, 11, 9);

        await new Func<Task>(() => ExtendAsync(received.Id, 3)).ShouldBeRefusedAsync("extension.after-due");
    }

    [Fact]
    public async Task Only_the_team_leader_extends()
    {
        var received = await _desk.ReceivedAsync();

        await new Func<Task>(() => Clock.ExtendAsync(_desk.Clerk, CommandId.New(), received.Id, 0, new(new(3, PeriodUnit.Days), ExtensionReason.FactCheck, "현장 확인"), default))
            .ShouldBeRefusedAsync("permission.denied");
    }

    [Fact] // N-08
    public async Task An_investigation_ends_by_the_fourteenth_working_day_or_is_lengthened_once()
    {
        var received = await _desk.ReceivedAsync();
        await SuspendAsync(received.Id, new(SuspensionKind.FieldInvestigation, new(2026, 11, 2)));
        _desk.GoTo(2026, 11, 20);

        await new Func<Task>(() => ResumeAsync(received.Id, new(2026, 11, 20))).ShouldBeRefusedAsync("investigation.over-limit");
        await LengthenAsync(received.Id, null);
        await new Func<Task>(() => LengthenAsync(received.Id, null)).ShouldBeRefusedAsync("investigation.extension-limit"); // N-09
        await ResumeAsync(received.Id, new(2026, 11, 20));

        (await _desk.CaseAsync(received.Id)).DueOn.Should().Be(new DateOnly(2026, 12, 1));
    }

    [Fact] // N-10
    public async Task Only_grievances_are_investigated_on_the_clock()
    {
        var received = await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Suggestion));

        await new Func<Task>(() => SuspendAsync(received.Id, new(SuspensionKind.FieldInvestigation, new(2026, 11, 2)))).ShouldBeRefusedAsync("investigation.not-allowed");
    }

    [Fact] // N-22
    public async Task The_citizen_gets_more_time_to_supplement_twice()
    {
        var received = await _desk.ReceivedAsync();
        await SuspendAsync(received.Id, Supplement(new(2026, 11, 2)));

        await LengthenAsync(received.Id, new(2026, 11, 20));
        await LengthenAsync(received.Id, new(2026, 11, 27));
        await new Func<Task>(() => LengthenAsync(received.Id, new(2026, 12, 4))).ShouldBeRefusedAsync("supplement.extension-limit");
    }

    [Theory] // N-23, P-09: ten days from 2 November end on Thursday the 12th
    [InlineData(13, "resupplement.over-10-days")]
    [InlineData(12, null)]
    public async Task A_second_supplement_request_leaves_at_most_ten_days(int day, string? code)
    {
        var received = await _desk.ReceivedAsync();
        await SuspendAsync(received.Id, Supplement(new(2026, 11, 2)));
        await ResumeAsync(received.Id, new(2026, 11, 2));

        (await new Func<Task>(() => SuspendAsync(received.Id, Supplement(new(2026, 11, 2)) with { RespondBy = new(2026, 11, day) })).RefusalAsync()).Should().Be(code);
    }

    [Theory]
    [InlineData("2026-11-01", null, "suspension.before-receipt")]
    [InlineData("2026-11-03", null, "suspension.in-the-future")]
    [InlineData("2026-11-02", "2026-11-03", "suspension.in-the-future")]
    public async Task A_suspension_lies_between_the_receipt_and_today(string from, string? to, string code)
    {
        var received = await _desk.ReceivedAsync();
        var order = new SuspensionOrder(
            SuspensionKind.Hearing,
            DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));

        await new Func<Task>(() => SuspendAsync(received.Id, order)).ShouldBeRefusedAsync(code);
    }

    private static SuspensionOrder Supplement(DateOnly from) => new(SuspensionKind.Supplement, from) { Reason = "위치도를 보내 주십시오.", RespondBy = from.AddDays(7) };

    private Task<int> VersionAsync(long id) => _desk.VersionAsync<Complaint>(id);

    private async Task SuspendAsync(long id, SuspensionOrder order) => await Clock.SuspendAsync(_desk.Clerk, CommandId.New(), id, await VersionAsync(id), order, default);

    private async Task ResumeAsync(long id, DateOnly to) => await Clock.ResumeAsync(_desk.Clerk, CommandId.New(), id, await VersionAsync(id), (await _desk.CaseAsync(id)).Suspensions[^1].Id, to, default);

    private async Task LengthenAsync(long id, DateOnly? by) => await Clock.LengthenAsync(_desk.Clerk, CommandId.New(), id, await VersionAsync(id), (await _desk.CaseAsync(id)).Suspensions[^1].Id, by, default);

    private async Task ExtendAsync(long id, int days, ExtensionReason reason = ExtensionReason.FactCheck, bool consents = false) =>
        await Clock.ExtendAsync(_desk.Leader, CommandId.New(), id, await VersionAsync(id), new(new(days, PeriodUnit.Days), reason, "추가 현장 확인이 필요함", consents), default);
}
