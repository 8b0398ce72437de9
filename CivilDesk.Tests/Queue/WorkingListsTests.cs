using CivilDesk.Core.Agenda;
using CivilDesk.Core.Board;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Timeline;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Queue;

public sealed class WorkingListsTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_lists_number_equals_its_rows_after_each_step_of_a_random_walk(int seed)
    {
        var walk = new DeskWalk(_desk, new Random(seed));
        var done = new List<string>();
        var seen = new HashSet<WorkingList>();
        for (var step = 0; step < 150; step++)
        {
            if (await walk.StepAsync() is not { } name)
            {
                continue;
            }

            done.Add(name);
            var numbers = (await _desk.Get<QueueReader>().ReadAsync(_desk.Leader, ComplaintView.Unassigned, 50, default)).WorkingLists;
            var rows = await RowsAsync();
            numbers.Should().BeEquivalentTo(rows, "after {0}", string.Join(", ", done));
            numbers.Should().BeEquivalentTo(await RecountAsync(), "by counting the records one by one, after {0}", string.Join(", ", done));
            await PromisesAgreeAsync();
            await BellsAgreeAsync();
            seen.UnionWith(numbers.Where(number => number.Value > 0).Select(number => number.Key));
        }

        done.Count.Should().BeGreaterThan(40);
        seen.Count.Should().BeGreaterThanOrEqualTo(WorkingLists.Places.Count - 1, "a walk that leaves the lists empty proves nothing");
    }

    [Fact]
    public void Every_working_list_has_one_place() =>
        WorkingLists.Places.Select(place => place.List).Should().BeEquivalentTo(Enum.GetValues<WorkingList>()).And.OnlyHaveUniqueItems();

    [Fact]
    public async Task Two_promises_of_a_meeting_one_kept_and_one_late_show_alike_on_the_board_in_the_ledger_of_promises_and_in_the_thread()
    {
        var complaint = await _desk.ReceivedAsync();
        var meeting = await _desk.RequestedAsync(complaint.Id);
        await _desk.ScheduledAsync(meeting.Id, new(2026, 11, 4));
        _desk.GoTo(2026, 11, 4, 15);
        await _desk.HeldAsync(meeting.Id, new("두 가지를 바라셨습니다", null, [new("과속방지턱", "roads", new(2026, 11, 10)), new("가로등", "roads", new(2026, 11, 10))]));
        var kept = await _desk.DirectiveAsync(new(2026, 1));
        await _desk.DoAsync<Directive>(kept.Id, (c, id, v) => _desk.Get<DirectiveService>().ReportAsync(_desk.Officer, c, id, v, "설치했습니다", true, default));
        await _desk.DoAsync<Directive>(kept.Id, (c, id, v) => _desk.Get<DirectiveService>().ConfirmAsync(_desk.Leader, c, id, v, default));
        _desk.GoTo(2026, 11, 11, 0, 1);

        var board = (await _desk.Get<BoardReader>().ReadAsync(_desk.Mayor, default)).Directives;
        var sheet = await _desk.Get<PromiseLedger>().ReadAsync(_desk.Mayor, new(2026, 11, 1), new(2026, 11, 30), DirectiveSource.Meeting, default);
        var thread = await _desk.Get<ThreadReader>().OpenAsync(_desk.Mayor, CaseLedger.Complaints, complaint.Number, [CaseLedger.Directives], default);

        (board.Kept, board.Late).Should().Be((1, 1));
        sheet.All.Should().Be(new PromiseTally(1, 0, 1, 0, 0, 0));
        thread.Records.Count(record => record.Ledger is CaseLedger.Directives).Should().Be(2);
        thread.Events.Select(e => e.Verb).Should().Equal("ordered", "ordered", "completion-asked", "confirmed");
    }

    private async Task<Dictionary<WorkingList, int>> RowsAsync()
    {
        var rows = new Dictionary<WorkingList, int>();
        foreach (var place in WorkingLists.Places)
        {
            rows[place.List] = place switch
            {
                { Directives: { } view } => Whole(await _desk.Get<DirectiveService>().ListAsync(_desk.Leader, new(view), 0, 100, default)),
                { Meetings: { } view } => Whole(await _desk.Get<MeetingService>().ListAsync(_desk.Leader, new MeetingFilter(view), 0, 100, default)),
                _ => Whole(await _desk.Get<FieldVisitService>().ListAsync(_desk.Leader, new FieldVisitFilter(place.Visits!.Value), 0, 100, default)),
            };
        }

        return rows;
    }

    private static int Whole<T>(PageOf<T> page)
    {
        page.Rows.Should().HaveCount(page.Total);
        return page.Total;
    }

    // The same sentences once more, over plain objects and without SQL.
    private async Task<Dictionary<WorkingList, int>> RecountAsync()
    {
        var (now, today) = (_desk.Get<DeskClock>().Now, _desk.Get<DeskClock>().Today);
        var directives = await _desk.LookAsync(db => db.Set<Directive>().ToListAsync());
        var meetings = await _desk.LookAsync(db => db.Set<Meeting>().ToListAsync());
        var visits = await _desk.LookAsync(db => db.Set<FieldVisit>().Include(v => v.Preparation).Include(v => v.Stops).ToListAsync());
        var withDepartment = directives.Where(d => d.Status is DirectiveStatus.UnderWay or DirectiveStatus.CompletionAsked).ToList();
        var planned = visits.Where(v => v.Status is FieldVisitStatus.Planned).ToList();
        return new()
        {
            [WorkingList.DirectiveDrafts] = directives.Count(d => d.DepartmentCode is null),
            [WorkingList.DirectivesLate] = withDepartment.Count(d => (d.Kind is DirectiveKind.LongTerm ? d.ReviewOn!.Value : d.DueOn!.Value) < today),
            [WorkingList.DirectivesToConfirm] = directives.Count(d => d.Status is DirectiveStatus.CompletionAsked),
            [WorkingList.LongTermReviewsDue] = withDepartment.Count(d => d.Kind is DirectiveKind.LongTerm && d.ReviewOn!.Value <= today),
            [WorkingList.MeetingsToReview] = meetings.Count(m => m.Status is MeetingStatus.Requested || (m.PostponedUntil <= today && m.Status is MeetingStatus.Postponed)),
            [WorkingList.MeetingsWithoutResult] = meetings.Count(m => m.Status is MeetingStatus.Scheduled && m.StartsAt < now),
            [WorkingList.MeetingResultsOwed] = meetings.Count(m => m.ResultSentOn is null && m.Status is MeetingStatus.Held or MeetingStatus.Declined or MeetingStatus.MetByDepartment),
            [WorkingList.VisitsToPrepare] = planned.Count(v => v.PlannedOn >= today && v.PlannedOn.DayNumber - today.DayNumber <= 7 && v.Preparation.Any(item => item.DoneOn is null)),
            [WorkingList.VisitsWithoutResult] = planned.Count(v => v.PlannedOn < today),
            [WorkingList.VisitResultsOwed] = visits.Count(v => v.Status is FieldVisitStatus.CarriedOut
                && (v.ReportedOn is null || (v.RepliesSentOn is null && v.Stops.Any(stop => stop.ComplaintId is not null)))),
        };
    }

    // The bell's number, its list, and the digest's word on it; and the digest counts what the lists hold.
    private async Task BellsAgreeAsync()
    {
        foreach (var person in new[] { _desk.Clerk, _desk.Leader, _desk.Mayor, _desk.Officer })
        {
            var unread = await _desk.Get<NotificationBox>().UnreadAsync(person, default);
            Whole(await _desk.Get<NotificationBox>().ListAsync(person, true, 0, 500, default)).Should().Be(unread);
        }

        if (await _desk.Get<DigestReader>().ReadAsync(_desk.Leader, default) is { } digest)
        {
            digest.Waiting.Should().BeEquivalentTo(await RowsAsync());
            digest.Unread.Should().Be(await _desk.Get<NotificationBox>().UnreadAsync(_desk.Leader, default));
            digest.CasesDueToday.Should().Be(digest.Today.Items.Count(item => item.Kind is AgendaKind.CaseDue));
        }
    }

    private async Task PromisesAgreeAsync()
    {
        var all = (await _desk.Get<PromiseLedger>().ReadAsync(_desk.Leader, new(2026, 1, 1), new(2030, 12, 31), null, default)).All;
        _desk.Get<LiveFeed>().Publish(LiveTopic.Ledgers); // as the bell does when time changes the lists
        var board = (await _desk.Get<BoardReader>().ReadAsync(_desk.Mayor, default)).Directives;
        all.Total.Should().Be(await _desk.LookAsync(db => db.Set<Directive>().CountAsync()), "kept, on the way, late, long-term, closed and drafts leave no rest");
        (await _desk.Get<DirectiveService>().ListAsync(_desk.Leader, new(DirectiveView.OnTheWay), 0, 100, default)).Total.Should().Be(all.OnTheWay);
        (await _desk.Get<DirectiveService>().ListAsync(_desk.Leader, new(DirectiveView.LongTerm), 0, 100, default)).Total.Should().Be(all.LongTerm);
        (board.Kept, board.OnTheWay, board.Late, board.LongTerm, board.Drafts).Should().Be((all.Kept, all.OnTheWay, all.Late, all.LongTerm, all.Drafts));
    }
}
