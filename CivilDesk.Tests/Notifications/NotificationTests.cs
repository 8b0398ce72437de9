using CivilDesk.Core.Agenda;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Notifications;

public sealed class NotificationTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private NotificationBox Box => _desk.Get<NotificationBox>();

    private DirectiveService Directives => _desk.Get<DirectiveService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_mayors_word_the_departments_request_and_the_confirmation_each_ring_at_the_right_desk()
    {
        var number = await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "살펴보십시오", null, default);
        var word = await _desk.DirectiveAsync(number);
        (await KindsAsync(_desk.Leader)).Should().Equal(NotificationKind.WordGiven);

        await _desk.DoAsync<Directive>(word.Id, (c, id, v) => Directives.IssueAsync(_desk.Leader, c, id, v, "roads", new(2026, 11, 9), default));
        (await KindsAsync(_desk.Officer)).Should().Equal(NotificationKind.DirectiveAssigned);
        await _desk.DoAsync<Directive>(word.Id, (c, id, v) => Directives.ReportAsync(_desk.Officer, c, id, v, "마쳤습니다", true, default));
        (await KindsAsync(_desk.Leader)).Should().Equal(NotificationKind.CompletionAsked, NotificationKind.WordGiven);
        await _desk.DoAsync<Directive>(word.Id, (c, id, v) => Directives.ConfirmAsync(_desk.Leader, c, id, v, default));

        (await KindsAsync(_desk.Mayor)).Should().Equal(NotificationKind.DirectiveConfirmed);
        (await KindsAsync(_desk.Officer)).Should().Equal(NotificationKind.DirectiveConfirmed, NotificationKind.DirectiveAssigned);
        (await KindsAsync(_desk.Clerk)).Should().BeEmpty();
        (await Box.ListAsync(_desk.Mayor, true, 0, 10, default)).Rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Ledger = CaseLedger.Directives, Number = number.ToString() });
    }

    [Fact]
    public async Task Another_departments_officer_and_whoever_did_it_hear_nothing()
    {
        await _desk.OrderedAsync("parks");
        await _desk.OrderedAsync("parks", supporting: new DepartmentSupport("roads"));

        (await KindsAsync(_desk.Officer)).Should().Equal(NotificationKind.DirectiveAssigned);
        (await KindsAsync(_desk.Leader)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_refused_verb_tells_nobody_and_a_resend_tells_once()
    {
        var command = CommandId.New();
        await Directives.GiveWordAsync(_desk.Mayor, command, "살펴보십시오", null, default);
        await Directives.GiveWordAsync(_desk.Mayor, command, "살펴보십시오", null, default);
        await RefusalAsync(() => Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), " ", null, default));

        (await Box.UnreadAsync(_desk.Leader, default)).Should().Be(1);
    }

    [Fact]
    public async Task The_mayor_is_told_of_an_issued_report_and_the_leader_of_its_draft()
    {
        await _desk.ReceivedAsync();
        _desk.GoTo(2026, 12, 1);
        var reports = _desk.Get<ReportService>();
        await reports.TakeDueSnapshotsAsync(default);
        (await KindsAsync(_desk.Leader)).Should().Equal(NotificationKind.ReportDraftTaken);
        var report = await _desk.LookAsync(db => db.Set<ReportSnapshot>().SingleAsync());

        await reports.IssueAsync(_desk.Leader, CommandId.New(), report.Id, report.Version, default);

        (await Box.ListAsync(_desk.Mayor, true, 0, 10, default)).Rows.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Kind = NotificationKind.ReportIssued, Number = report.Period.ToString(), Ledger = (CaseLedger?)null });
    }

    [Fact]
    public async Task A_department_that_is_asked_for_its_opinion_hears_it_once_and_the_leader_hears_the_answer()
    {
        var meeting = await _desk.RequestedAsync();
        for (var i = 0; i < 2; i++)
        {
            await _desk.DoAsync<Meeting>(meeting.Id, (c, id, v) => _desk.Get<MeetingService>().ReviewAsync(_desk.Clerk, c, id, v, new(true, DepartmentCode: "roads"), default));
        }

        await _desk.DoAsync<Meeting>(meeting.Id, (c, id, v) => _desk.Get<MeetingService>().GiveOpinionAsync(_desk.Officer, c, id, v, new("가능합니다"), default));

        (await KindsAsync(_desk.Officer)).Should().Equal(NotificationKind.OpinionAsked);
        (await KindsAsync(_desk.Leader)).Should().Equal(NotificationKind.OpinionGiven, NotificationKind.MeetingRequested);
    }

    [Fact]
    public async Task What_was_read_stays_read_and_nobody_reads_anothers()
    {
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "하나", null, default);
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "둘", null, default);
        var newest = (await Box.ListAsync(_desk.Leader, true, 0, 10, default)).Rows[0];
        (await RefusalAsync(() => Box.MarkReadAsync(_desk.Clerk, CommandId.New(), newest.Id, default))).Should().Be("record.not-found");

        await Box.MarkReadAsync(_desk.Leader, CommandId.New(), newest.Id, default);
        (await Box.UnreadAsync(_desk.Leader, default)).Should().Be(1);
        await Box.MarkAllReadAsync(_desk.Leader, CommandId.New(), default);
        (await Box.UnreadAsync(_desk.Leader, default)).Should().Be(0);
        (await Box.ListAsync(_desk.Leader, false, 0, 10, default)).Total.Should().Be(2);
    }

    [Fact]
    public async Task The_bell_rings_in_open_windows_after_the_commit()
    {
        var rang = new TaskCompletionSource();
        using var subscription = _desk.Get<LiveFeed>().Subscribe(LiveTopic.Notifications, () =>
        {
            rang.TrySetResult();
            return Task.CompletedTask;
        });

        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "살펴보십시오", null, default);

        await rang.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task The_morning_digest_is_ready_at_ten_to_nine_on_working_days_only()
    {
        await _desk.ScheduledAsync((await _desk.RequestedAsync()).Id, new(2026, 11, 4));
        _desk.GoTo(2026, 11, 4, 8, 49);
        (await DigestAsync(_desk.Leader)).Should().BeNull();
        _desk.GoTo(2026, 11, 4, 8, 50);

        var digest = (await DigestAsync(_desk.Leader))!;

        digest.Today.Items.Should().ContainSingle().Which.Kind.Should().Be(AgendaKind.Meeting);
        digest.Unread.Should().Be(1);
        digest.Waiting[WorkingList.MeetingsToReview].Should().Be(0);
        _desk.GoTo(2026, 11, 7);
        (await DigestAsync(_desk.Leader)).Should().BeNull();
        _desk.GoTo(2026, 12, 25);
        (await DigestAsync(_desk.Mayor)).Should().BeNull();
    }

    private Task<MorningDigest?> DigestAsync(Actor actor) => _desk.Get<DigestReader>().ReadAsync(actor, default);

    private async Task<IEnumerable<NotificationKind>> KindsAsync(Actor actor) =>
        (await Box.ListAsync(actor, unreadOnly: true, 0, 50, default)).Rows.Select(row => row.Kind);
}
