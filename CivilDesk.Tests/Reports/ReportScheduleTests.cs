using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Reports;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Reports;

/// <summary>The calendar decides what is due, whoever knocks and however often: each month's draft is made exactly once.</summary>
public sealed class ReportScheduleTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private ReportService Reports => _desk.Get<ReportService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData(2026, 10, "2026-11-02")] // the 1st is a Sunday
    [InlineData(2026, 9, "2026-10-01")]
    [InlineData(2025, 9, "2025-10-01")]
    [InlineData(2026, 12, "2027-01-04")] // New Year's Day is a Friday
    [InlineData(2026, 2, "2026-03-03")] // 1 March is a Sunday and has a substitute holiday
    [InlineData(2024, 2, "2024-03-04")] // a leap day, then a Friday holiday
    [InlineData(2023, 4, "2023-05-01")] // the office works on 1 May until 2025 …
    [InlineData(2026, 4, "2026-05-04")] // … and not from 2026 on
    public void A_months_draft_falls_due_at_six_of_the_first_working_day_after_it(int year, int month, string day)
    {
        var due = ReportPeriod.Month(year, month).DueAt(WorkingCalendar.BuiltIn);

        due.TimeOfDay.Should().Be(new TimeSpan(6, 0, 0));
        due.Offset.Should().Be(TimeSpan.FromHours(9));
        due.ToString("yyyy-MM-dd", null).Should().Be(day);
    }

    [Fact]
    public async Task A_minute_before_six_there_is_nothing_to_make_and_at_six_there_is()
    {
        await ReceivedAsync(2026, 10, 15);
        _desk.GoTo(2026, 11, 2, 5, 59);
        (await Reports.TakeDueSnapshotsAsync(default)).Should().Be(0);

        _desk.GoTo(2026, 11, 2, 6, 0);

        (await Reports.TakeDueSnapshotsAsync(default)).Should().Be(1);
        (await MadeAsync()).Should().Equal("2026-10");
    }

    [Fact]
    public async Task After_fourteen_months_of_standing_still_each_missing_period_is_made_once()
    {
        await ReceivedAsync(2025, 9, 10);
        _desk.GoTo(2026, 11, 24);

        (await Reports.TakeDueSnapshotsAsync(default)).Should().Be(16);
        (await Reports.TakeDueSnapshotsAsync(default)).Should().Be(0);

        (await MadeAsync()).Should().BeEquivalentTo(["2025H2", "2026H1", .. Enumerable.Range(0, 14).Select(i => ReportPeriod.MonthOf(new DateOnly(2025, 9, 1).AddMonths(i)).ToString())]);
    }

    [Fact]
    public async Task Many_knocks_at_once_make_no_second_and_ring_once_for_each()
    {
        await ReceivedAsync(2026, 8, 10);
        _desk.GoTo(2026, 11, 24);
        var rings = _desk.Get<LiveFeed>().Rings;

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Reports.TakeDueSnapshotsAsync(default))));

        made.Sum().Should().Be(3);
        (await MadeAsync()).Should().Equal("2026-08", "2026-09", "2026-10");
        _desk.Get<LiveFeed>().Rings.Should().Be(rings + 3);
    }

    [Fact]
    public async Task A_clock_that_goes_back_and_forth_over_the_months_end_makes_no_second()
    {
        await ReceivedAsync(2026, 10, 15);
        foreach (var day in new[] { new DateOnly(2026, 11, 2), new(2026, 10, 31), new(2026, 11, 3), new(2026, 10, 1), new(2026, 12, 1), new(2026, 11, 2), new(2026, 12, 2) })
        {
            _desk.GoTo(day.Year, day.Month, day.Day);
            await Reports.TakeDueSnapshotsAsync(default);
        }

        (await MadeAsync()).Should().Equal("2026-10", "2026-11");
    }

    [Fact]
    public async Task Restarting_over_a_months_end_makes_the_missing_one_once()
    {
        await ReceivedAsync(2026, 10, 15);
        for (var start = 0; start < 3; start++)
        {
            _desk.GoTo(2026, 11, 2, 7 + start);
            _desk.Reopen();
            await Reports.TakeDueSnapshotsAsync(default);
        }

        (await MadeAsync()).Should().Equal("2026-10");
        (await _desk.LinesAsync()).Should().ContainSingle(line => line.Verb == "draft-taken" && line.AccountId == 0 && line.From == "schedule");
    }

    [Fact]
    public async Task Two_programs_that_would_both_make_a_month_leave_one()
    {
        await ReceivedAsync(2026, 10, 15);
        _desk.GoTo(2026, 11, 2);
        await Reports.TakeDueSnapshotsAsync(default);

        var second = () => _desk.LookAsync(db => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO Reports (Kind, PeriodStart, Edition, State, Headline, ContentJson, EditsJson, Counted, Processed, MeetingsHeld, FieldVisits, CountedAt, Version) SELECT Kind, PeriodStart, Edition, State, Headline, ContentJson, EditsJson, Counted, Processed, MeetingsHeld, FieldVisits, CountedAt, Version FROM Reports"));

        (await second.Should().ThrowAsync<SqliteException>()).Which.SqliteExtendedErrorCode.Should().Be(2067, "the ledger itself allows one per kind, month and edition");
    }

    [Fact]
    public async Task An_empty_ledger_owes_no_report()
    {
        (await Reports.TakeDueSnapshotsAsync(default)).Should().Be(0);

        (await MadeAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_issued_months_figures_stay_although_a_case_of_it_is_processed_later()
    {
        var received = await ReceivedAsync(2026, 10, 15);
        _desk.GoTo(2026, 11, 2);
        await Reports.TakeDueSnapshotsAsync(default);
        var draft = await Reports.ReadAsync(_desk.Leader, ReportPeriod.Month(2026, 10), default);
        await Reports.IssueAsync(_desk.Leader, CommandId.New(), draft.Id!.Value, draft.Version, default);
        var issued = await Reports.ReadAsync(_desk.Leader, ReportPeriod.Month(2026, 10), default);

        await _desk.AssignedAsync(received.Id);
        await _desk.ProcessedAsync(received.Id);
        var recounts = () => Reports.RecountAsync(_desk.Leader, CommandId.New(), issued.Id!.Value, issued.Version, null, default);

        (await recounts.RefusalAsync()).Should().Be("report.already-issued");
        var after = await Reports.ReadAsync(_desk.Leader, ReportPeriod.Month(2026, 10), default);
        (after.Seal, after.HeadlineText, after.CountedAt, after.Version).Should().Be((issued.Seal, issued.HeadlineText, issued.CountedAt, issued.Version));
        issued.Seal.Should().HaveLength(64);
    }

    [Fact]
    public async Task The_page_says_when_the_schedule_last_looked_and_what_it_makes_next()
    {
        await ReceivedAsync(2026, 10, 15);
        _desk.GoTo(2026, 11, 1, 12);
        (await Reports.ScheduleAsync(_desk.Leader, default)).Should().BeEquivalentTo(new
        {
            LastCheckedAt = (DateTimeOffset?)null,
            NextPeriod = ReportPeriod.Month(2026, 10),
            NextDueAt = DeskClock.At(new(2026, 11, 2), new(6, 0)),
            NextHalf = ReportPeriod.Half(2026, 2),
            NextHalfDueAt = DeskClock.At(new(2027, 1, 4), new(6, 0)),
            MonthlyCheckDueOn = new DateOnly(2026, 11, 5),
        });

        _desk.GoTo(2026, 11, 2, 9);
        (await Reports.ScheduleAsync(_desk.Leader, default)).Missing.Should().Equal(ReportPeriod.Month(2026, 10));
        await Reports.TakeDueSnapshotsAsync(default);

        (await Reports.ScheduleAsync(_desk.Leader, default)).Should().BeEquivalentTo(
            new { LastCheckedAt = _desk.Get<DeskClock>().Now, NextPeriod = ReportPeriod.Month(2026, 11), NextDueAt = DeskClock.At(new(2026, 12, 1), new(6, 0)), Missing = Array.Empty<ReportPeriod>() });
    }

    private async Task<ReceivedComplaint> ReceivedAsync(int year, int month, int day)
    {
        _desk.GoTo(year, month, day);
        return await _desk.ReceivedAsync();
    }

    private Task<List<string>> MadeAsync() => _desk.LookAsync(async db =>
        (await db.Set<ReportSnapshot>().OrderBy(report => report.PeriodStart).ThenBy(report => report.Edition).ToListAsync()).ConvertAll(report => report.Period.ToString()));
}
