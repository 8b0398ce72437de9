using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Jobs;

/// <summary>Hangfire itself knocks, on the office's clock; the calendar decides what a knock makes.</summary>
[Collection(nameof(HangfireCollection))]
public sealed class JobScheduleTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        _desk.GoTo(2026, 10, 15);
        await _desk.ReceivedAsync();
        _desk.GoTo(2026, 10, 31, 23, 30);
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Hangfire_fires_every_hour_over_the_months_end_and_makes_the_draft_at_six_of_the_first_working_day()
    {
        await using var alarm = await AlarmClock.StartAsync(_desk);
        await alarm.RunAsync();
        (await MadeAsync()).Should().BeEmpty("the knock at the start finds October under way");

        _desk.GoTo(2026, 11, 1, 0, 1);
        await alarm.RunAsync();
        (await MadeAsync()).Should().BeEmpty("the month has ended on a Saturday night");

        _desk.GoTo(2026, 11, 2, 5, 1);
        await alarm.RunAsync();
        (await MadeAsync()).Should().BeEmpty("it is not six yet");

        _desk.GoTo(2026, 11, 2, 6, 0);
        await alarm.RunAsync();
        (await MadeAsync()).Should().Equal("2026-10");

        _desk.GoTo(2026, 11, 2, 7, 0);
        await alarm.RunAsync();
        (await MadeAsync()).Should().Equal("2026-10");
        alarm.HasRunAgain.Should().BeFalse("an hour has one knock");
    }

    [Fact]
    public async Task A_restart_over_the_months_end_makes_the_missing_draft_once()
    {
        await using (var before = await AlarmClock.StartAsync(_desk))
        {
            await before.RunAsync();
        }

        _desk.GoTo(2026, 11, 3);
        for (var start = 0; start < 3; start++)
        {
            await using var after = await AlarmClock.StartAsync(_desk);
            await after.RunAsync();

            (await MadeAsync()).Should().Equal("2026-10");
        }

        (await _desk.LinesAsync()).Should().ContainSingle(line => line.Verb == "draft-taken" && line.From == "schedule");
    }

    [Fact]
    public async Task Two_starts_at_once_make_no_second()
    {
        _desk.GoTo(2026, 12, 2);

        await using var first = await AlarmClock.StartAsync(_desk);
        await using var second = await AlarmClock.StartAsync(_desk);
        await Task.WhenAll(first.RunAsync(), second.RunAsync());

        (await MadeAsync()).Should().Equal("2026-10", "2026-11");
        (await _desk.LinesAsync()).Where(line => line.Verb == "draft-taken").Should().HaveCount(2);
    }

    private Task<List<string>> MadeAsync() => _desk.LookAsync(async db =>
        (await db.Set<ReportSnapshot>().OrderBy(report => report.PeriodStart).ToListAsync()).ConvertAll(report => report.Period.ToString()));
}
