using CivilDesk.Core.Agenda;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Live;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Notifications;

/// <summary>The bell's manners: once a morning, quiet at night, silent about what has ended.</summary>
public sealed class MorningRoundTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private MorningRound Morning => _desk.Get<MorningRound>();

    private NotificationBox Box => _desk.Get<NotificationBox>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_morning_digest_goes_round_once_a_working_day_however_often_somebody_knocks()
    {
        _desk.GoTo(2026, 11, 3, 8, 49);
        (await Morning.GoAsync(default)).Should().BeFalse();
        _desk.GoTo(2026, 11, 3, 8, 50);

        var knocks = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Morning.GoAsync(default)));

        knocks.Count(went => went).Should().Be(1);
        _desk.GoTo(2026, 11, 3, 17);
        (await Morning.GoAsync(default)).Should().BeFalse();
        (await KindsAsync(_desk.Mayor)).Should().Equal(NotificationKind.MorningDigest);
        (await KindsAsync(_desk.Clerk)).Should().Equal(NotificationKind.MorningDigest);
        (await KindsAsync(_desk.Officer)).Should().BeEmpty();
        _desk.GoTo(2026, 11, 7);
        (await Morning.GoAsync(default)).Should().BeFalse("it is Saturday");
        _desk.GoTo(2026, 11, 9, 11);
        (await Morning.GoAsync(default)).Should().BeTrue("a program that was down in the morning makes up for it");
    }

    [Fact]
    public async Task The_desk_hears_in_the_morning_what_is_owed_and_whom_to_call_with_their_numbers()
    {
        var owed = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(owed.Id);
        await _desk.ProcessedAsync(owed.Id);
        await _desk.AnsweredAsync(Given.WalkIn("가로등이 꺼져 있습니다"));
        _desk.GoTo(2026, 12, 3, 8, 50);

        await Morning.GoAsync(default);

        var rows = (await Box.ListAsync(_desk.Clerk, true, 0, 10, default)).Rows;
        rows.Should().Contain(row => row.Kind == NotificationKind.FollowUpsDue && row.Count == 1 && row.Number == "2026-12-03");
        rows.Should().Contain(row => row.Kind == NotificationKind.NoticesOwed && row.Count == 2, "the answer, and the word on how it stands after thirty days");
        (await KindsAsync(_desk.Mayor)).Should().Equal(NotificationKind.MorningDigest);
        (await _desk.Get<DigestReader>().ReadAsync(_desk.Clerk, default))!.FollowUpsDue.Should().Be(1);
    }

    [Fact]
    public async Task What_happens_at_night_is_under_the_bell_when_the_office_opens()
    {
        _desk.GoTo(2026, 11, 6, 19);
        using var alarm = Alarm();
        await _desk.Get<DirectiveService>().GiveWordAsync(_desk.Mayor, CommandId.New(), "살펴보십시오", null, default);
        (await Box.UnreadAsync(_desk.Leader, default)).Should().Be(0, "it is Friday evening");
        (await _desk.Get<DirectiveService>().ListAsync(_desk.Leader, new(DirectiveView.Drafts), 0, 1, default)).Total.Should().Be(1, "the word itself stands in the queue at once");
        _desk.GoTo(2026, 11, 9, 8, 59);
        await alarm.LookAsync(default);
        (await KindsAsync(_desk.Leader)).Should().Equal(NotificationKind.MorningDigest);
        var rang = 0;
        using var subscription = _desk.Get<LiveFeed>().Subscribe(LiveTopic.Notifications, () =>
        {
            Interlocked.Increment(ref rang);
            return Task.CompletedTask;
        });

        _desk.GoTo(2026, 11, 9, 9);
        (await alarm.LookAsync(default)).Should().BeTrue();
        (await alarm.LookAsync(default)).Should().BeFalse("it rings once");

        (await KindsAsync(_desk.Leader)).Should().Equal(NotificationKind.MorningDigest, NotificationKind.WordGiven);
        SpinWait.SpinUntil(() => Volatile.Read(ref rang) > 0, TimeSpan.FromSeconds(10)).Should().BeTrue();
    }

    [Fact]
    public async Task A_case_that_has_ended_rings_nobody_any_more()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        (await KindsAsync(_desk.Officer)).Should().Equal(NotificationKind.CaseAssigned);
        await _desk.ProcessedAsync(received.Id);
        await _desk.RepliedAsync(received.Id);

        await _desk.Get<ComplaintService>().CloseAsync(_desk.Leader, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), default);

        (await KindsAsync(_desk.Officer)).Should().BeEmpty();
        (await Box.ListAsync(_desk.Officer, false, 0, 10, default)).Total.Should().Be(1, "what was told stays in the list");
    }

    [Fact]
    public async Task An_unhappy_citizen_goes_before_the_leader_and_a_content_one_does_not()
    {
        var (content, unhappy) = (await _desk.AnsweredAsync(), await _desk.AnsweredAsync(Given.WalkIn("가로등이 꺼져 있습니다")));
        await _desk.Get<FollowUpService>().RateAsync(_desk.Clerk, CommandId.New(), content.Id, 5, null, default);

        await _desk.Get<FollowUpService>().RateAsync(_desk.Clerk, CommandId.New(), unhappy.Id, 1, "아무것도 달라지지 않았습니다", default);

        var row = (await Box.ListAsync(_desk.Leader, true, 0, 10, default)).Rows.Should().ContainSingle().Which;
        (row.Kind, row.Ledger, row.Number).Should().Be((NotificationKind.UnhappyCitizen, CaseLedger.Complaints, unhappy.Number.ToString()));
    }

    private NotificationAlarm Alarm() =>
        new(_desk.Get<IDbContextFactory<DeskDb>>(), Morning, _desk.Get<MailPost>(), _desk.Get<LiveFeed>(), _desk.Get<DeskClock>(), NullLogger<NotificationAlarm>.Instance);

    private async Task<IEnumerable<NotificationKind>> KindsAsync(Actor actor) => (await Box.ListAsync(actor, unreadOnly: true, 0, 50, default)).Rows.Select(row => row.Kind);
}
