using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Tests.Support;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.FieldVisits;

public sealed class FieldVisitServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private FieldVisitService Visits => _desk.Get<FieldVisitService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_visit_is_to_be_prepared_from_seven_days_before_until_everything_is_ready()
    {
        var visit = await _desk.PlannedAsync(new(null, "은솔시장", "eunsol-1", "상인 의견 청취", new(2026, 11, 10)));
        (await CountAsync(FieldVisitView.ToPrepare)).Should().Be(0);
        _desk.GoTo(2026, 11, 3);
        (await CountAsync(FieldVisitView.ToPrepare)).Should().Be(1);

        await DoAsync(visit, (c, id, v) => Visits.AddToPreparationAsync(_desk.Clerk, c, id, v, "상인회장에게 연락", default));
        var opened = await Visits.OpenAsync(_desk.Clerk, visit.Number, default);
        opened.Preparation.Select(line => line.Kind).Should().Equal(
            PreparationKind.SiteFacts, PreparationKind.Plan, PreparationKind.Attendees, PreparationKind.Route, PreparationKind.Other);
        foreach (var line in opened.Preparation)
        {
            (await CountAsync(FieldVisitView.ToPrepare)).Should().Be(1);
            await DoAsync(visit, (c, id, v) => Visits.MakeReadyAsync(_desk.Clerk, c, id, v, line.Id, true, default));
        }

        (await CountAsync(FieldVisitView.ToPrepare)).Should().Be(0);
        await DoAsync(visit, (c, id, v) => Visits.MakeReadyAsync(_desk.Clerk, c, id, v, opened.Preparation[0].Id, false, default));
        (await CountAsync(FieldVisitView.ToPrepare)).Should().Be(1);
    }

    [Fact]
    public async Task A_route_of_stops_keeps_what_was_seen_at_each_and_owes_report_and_replies_for_seven_days()
    {
        var complaint = await _desk.ReceivedAsync();
        var plan = new FieldVisitPlan(null, "은솔1동 일대", "eunsol-1", "보행로 점검", new(2026, 11, 9))
        {
            Stops = [new("은솔초 앞", "eunsol-1") { ComplaintId = complaint.Id }, new("은솔시장", "eunsol-2") { Note = "상인회장 동행" }],
            At = new(14, 0),
            Minutes = 60,
        };
        var visit = await _desk.PlannedAsync(plan);
        _desk.GoTo(2026, 11, 10);
        (await CountAsync(FieldVisitView.WithoutResult)).Should().Be(1);
        var stops = (await Visits.OpenAsync(_desk.Clerk, visit.Number, default)).Stops;
        await _desk.CarriedOutAsync(visit.Id, new("두 곳을 보았습니다", [new("보행로 정비", "roads", new(2026, 11, 30))])
        {
            Present = "은솔1동장, 도로과 팀장",
            Stops = [new(stops[0].Id, "보도블록 침하"), new(stops[1].Id, "적치물 정비 필요")],
            Decisions = [new("시장 안길 포장", WhyNot: "사유지로 상인회가 협의하기로 함")],
        });

        var opened = await Visits.OpenAsync(_desk.Clerk, visit.Number, default);
        opened.Stops.Select(stop => (stop.ComplaintNumber?.ToString(), stop.Seen)).Should().Equal(("2026-0001", "보도블록 침하"), (null, "적치물 정비 필요"));
        opened.Decisions.Select(decision => decision.DirectiveNumber?.ToString()).Should().Equal("2026-0001", null);
        (await CountAsync(FieldVisitView.WithoutResult)).Should().Be(0);
        (await CountAsync(FieldVisitView.ResultOwed)).Should().Be(1);

        await DoAsync(visit, (c, id, v) => Visits.ReportResultAsync(_desk.Clerk, c, id, v, new("정비 계획을 세움", "소통민원팀-31"), default));
        _desk.GoTo(2026, 11, 16);
        (await CountAsync(FieldVisitView.ResultLate)).Should().Be(0);
        _desk.GoTo(2026, 11, 17);
        (await CountAsync(FieldVisitView.ResultLate)).Should().Be(1);
        await DoAsync(visit, (c, id, v) => Visits.SendRepliesAsync(_desk.Clerk, c, id, v, ReplyChannel.Phone, default));
        (await CountAsync(FieldVisitView.ResultOwed)).Should().Be(0);
    }

    [Fact]
    public async Task A_visit_by_the_mayors_own_wish_owes_no_reply()
    {
        var visit = await _desk.PlannedAsync();
        _desk.GoTo(2026, 11, 9, 18);
        await _desk.CarriedOutAsync(visit.Id);
        await DoAsync(visit, (c, id, v) => Visits.ReportResultAsync(_desk.Clerk, c, id, v, new("이상 없음"), default));

        (await CountAsync(FieldVisitView.ResultOwed)).Should().Be(0);
        (await RefusalAsync(() => DoAsync(visit, (c, id, v) => Visits.SendRepliesAsync(_desk.Clerk, c, id, v, ReplyChannel.Phone, default)))).Should().Be("visit.no-reply-owed");
    }

    [Fact]
    public async Task A_visit_out_of_a_meeting_belongs_to_the_meetings_case()
    {
        var complaint = await _desk.ReceivedAsync();
        var meeting = await _desk.RequestedAsync(complaint.Id);

        var visit = await _desk.PlannedAsync(new(null, "은솔초 앞", "eunsol-1", "면담에서 약속", new(2026, 11, 9)) { MeetingId = meeting.Id });

        visit.ComplaintId.Should().Be(complaint.Id);
    }

    [Fact]
    public async Task A_visit_is_moved_or_cancelled_only_as_long_as_it_is_planned()
    {
        var visit = await _desk.PlannedAsync();
        await DoAsync(visit, (c, id, v) => Visits.MoveAsync(_desk.Clerk, c, id, v, new(2026, 11, 12), new(10, 30), 45, default));
        DeskClock.InSeoul((await Visits.OpenAsync(_desk.Clerk, visit.Number, default)).Row.EndsAt!.Value).TimeOfDay.Should().Be(new TimeSpan(11, 15, 0));
        await DoAsync(visit, (c, id, v) => Visits.CancelAsync(_desk.Clerk, c, id, v, "호우 경보", default));

        (await RefusalAsync(() => DoAsync(visit, (c, id, v) => Visits.MoveAsync(_desk.Clerk, c, id, v, new(2026, 11, 13), null, null, default)))).Should().Be("visit.cancelled");
        (await CountAsync(FieldVisitView.Planned)).Should().Be(0);
    }

    [Fact]
    public async Task An_officer_sees_only_visits_to_the_own_departments_cases()
    {
        var roads = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(roads.Id);
        var own = await _desk.PlannedAsync(new(null, "은솔초 앞", "eunsol-1", "점검", new(2026, 11, 9)) { Stops = [new("은솔초 앞", "eunsol-1") { ComplaintId = roads.Id }] });
        var other = await _desk.PlannedAsync();

        (await Visits.ListAsync(_desk.Officer, new FieldVisitFilter(), 0, 50, default)).Rows.Should().ContainSingle().Which.Number.Should().Be(own.Number);
        (await RefusalAsync(() => Visits.OpenAsync(_desk.Officer, other.Number, default))).Should().Be("record.not-found");
    }

    private Task DoAsync(FieldVisit visit, Func<CommandId, long, int, Task> verb) => _desk.DoAsync<FieldVisit>(visit.Id, verb);

    private async Task<int> CountAsync(FieldVisitView view)
    {
        var page = await Visits.ListAsync(_desk.Leader, new FieldVisitFilter(view), 0, 100, default);
        page.Rows.Should().HaveCount(page.Total);
        return page.Total;
    }
}
