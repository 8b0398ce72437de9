using System.Globalization;
using CivilDesk.Core.Live;
using Microsoft.Extensions.Logging.Abstractions;

namespace CivilDesk.Tests.Live;

public sealed class LiveFeedTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private readonly LiveFeed _feed = new(NullLogger<LiveFeed>.Instance);

    [Fact]
    public async Task A_window_hears_the_bell_of_its_own_ledger_only()
    {
        var heard = new TaskCompletionSource();
        var wrong = 0;
        using var meetings = _feed.Subscribe(LiveTopic.Meetings, () => Task.FromResult(wrong++));
        using var complaints = _feed.Subscribe(LiveTopic.Complaints | LiveTopic.Codes, () => { heard.TrySetResult(); return Task.CompletedTask; });

        _feed.Publish(LiveTopic.Complaints);

        await heard.Task.WaitAsync(s_patience);
        wrong.Should().Be(0);
    }

    [Fact]
    public async Task A_hundred_rings_during_a_refresh_become_one_more_refresh()
    {
        var runs = 0;
        var started = new TaskCompletionSource();
        var hold = new TaskCompletionSource();
        var last = new TaskCompletionSource();
        using var window = _feed.Subscribe(LiveTopic.Complaints, async () =>
        {
            runs++;
            started.TrySetResult();
            await hold.Task;
        });
        using var other = _feed.Subscribe(LiveTopic.Reports, () => { last.TrySetResult(); return Task.CompletedTask; });

        _feed.Publish(LiveTopic.Complaints);
        await started.Task.WaitAsync(s_patience);
        for (var ring = 0; ring < 100; ring++)
        {
            _feed.Publish(LiveTopic.Complaints);
        }

        hold.SetResult();
        _feed.Publish(LiveTopic.Reports);
        await last.Task.WaitAsync(s_patience);
        SpinWait.SpinUntil(() => runs >= 2, s_patience);
        SpinWait.SpinUntil(() => runs > 2, TimeSpan.FromMilliseconds(200));
        runs.Should().Be(2);
    }

    [Fact]
    public async Task A_broken_window_does_not_stop_the_others()
    {
        var heard = new TaskCompletionSource();
        using var broken = _feed.Subscribe(LiveTopic.Complaints, () => throw new InvalidOperationException("broken window"));
        using var sound = _feed.Subscribe(LiveTopic.Complaints, () => { heard.TrySetResult(); return Task.CompletedTask; });

        _feed.Publish(LiveTopic.Complaints);

        await heard.Task.WaitAsync(s_patience);
    }

    [Fact]
    public async Task A_window_refreshes_in_its_own_language_not_in_the_writers()
    {
        var seen = new TaskCompletionSource<string>();
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new("ko-KR");
        using var window = _feed.Subscribe(LiveTopic.Complaints, () => { seen.TrySetResult(CultureInfo.CurrentUICulture.Name); return Task.CompletedTask; });
        CultureInfo.CurrentUICulture = before;

        await Task.Run(() =>
        {
            CultureInfo.CurrentUICulture = new("en-US");
            _feed.Publish(LiveTopic.Complaints);
        });

        (await seen.Task.WaitAsync(s_patience)).Should().Be("ko-KR");
    }

    [Fact]
    public void A_closed_window_is_forgotten()
    {
        _feed.Subscribe(LiveTopic.Complaints, () => Task.CompletedTask).Dispose();

        _feed.SubscriberCount.Should().Be(0);
    }
}
