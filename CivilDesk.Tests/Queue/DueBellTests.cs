using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Queue;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Queue;

/// <summary>When time itself changes the lists, every open window reads again without anybody's click.</summary>
public sealed class DueBellTests : IAsyncLifetime
{
    private static readonly TimeSpan s_longEnough = TimeSpan.FromSeconds(20);
    private readonly DeskFixture _desk = new();
    private DueBell? _bell;
    private long _before;

    private LiveFeed Feed => _desk.Get<LiveFeed>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public async Task DisposeAsync()
    {
        if (_bell is not null)
        {
            await _bell.StopAsync(default);
            _bell.Dispose();
        }

        await _desk.DisposeAsync();
    }

    [Fact]
    public async Task It_rings_at_midnight_and_not_before()
    {
        await StartAsync();
        _desk.GoTo(2026, 11, 2, 23, 59);
        Quiet();

        _desk.GoTo(2026, 11, 3, 0, 0);

        Rang(1);
    }

    [Fact]
    public async Task It_rings_each_midnight_of_a_long_weekend()
    {
        await StartAsync();
        for (var day = 3; day <= 6; day++)
        {
            _desk.GoTo(2026, 11, day, 0, 0);
            Rang(day - 2);
        }
    }

    [Fact]
    public async Task It_rings_when_a_due_time_has_passed_and_the_case_is_late_by_then()
    {
        var due = (await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other))).DueAt;
        due.Should().Be(DeskClock.At(new(2026, 11, 2), new(14, 0)));
        await StartAsync();
        _desk.GoTo(2026, 11, 2, 14, 0);
        Quiet();

        _desk.Time.Advance(TimeSpan.FromSeconds(1));

        Rang(1);
        var queue = await _desk.Get<QueueReader>().ReadAsync(_desk.Leader, ComplaintView.Late, 50, default);
        queue.Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task A_case_received_meanwhile_brings_its_own_earlier_ring()
    {
        await StartAsync();
        await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other));
        _before = Feed.Rings;

        _desk.GoTo(2026, 11, 2, 14, 1);

        Rang(1);
    }

    [Fact]
    public async Task A_clock_that_was_set_forward_by_mistake_and_back_again_does_not_silence_it()
    {
        await StartAsync();
        _desk.GoTo(2027, 11, 2);
        Rang(1);
        _before = Feed.Rings;

        _desk.GoTo(2026, 11, 2, 23, 50);
        Rang(1);
        _desk.GoTo(2026, 11, 3, 0, 0);

        Rang(2);
    }

    [Fact]
    public async Task Midnight_is_next_when_nothing_falls_due_today()
    {
        await _desk.ReceivedAsync();
        var bell = Bell();

        (await bell.NextAsync(_desk.Get<DeskClock>().Now, default)).Should().Be(DeskClock.At(new(2026, 11, 3), TimeOnly.MinValue));
    }

    private DueBell Bell() => ActivatorUtilities.CreateInstance<DueBell>(_desk.Services);

    private async Task StartAsync()
    {
        var listeners = Feed.SubscriberCount;
        _bell = Bell();
        _before = Feed.Rings;
        await _bell.StartAsync(default);
        SpinWait.SpinUntil(() => Feed.SubscriberCount == listeners + 1, s_longEnough).Should().BeTrue("it has looked at the clock by then");
    }

    // The hands move on a little while we wait: a bell that had just set its alarm by the old time looks again within a minute.
    private void Rang(int times)
    {
        for (var minute = 0; minute < 20 && !SpinWait.SpinUntil(() => Feed.Rings - _before >= times, TimeSpan.FromMilliseconds(300)); minute++)
        {
            _desk.Time.Advance(TimeSpan.FromMinutes(1));
        }

        (Feed.Rings - _before).Should().Be(times);
    }

    private void Quiet()
    {
        SpinWait.SpinUntil(() => Feed.Rings != _before, TimeSpan.FromMilliseconds(300));
        Feed.Rings.Should().Be(_before);
    }
}
