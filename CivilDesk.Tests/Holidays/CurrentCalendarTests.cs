using System.Diagnostics;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace CivilDesk.Tests.Holidays;

public sealed class CurrentCalendarTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly HolidayDraft s_friday = new(new(2026, 11, 6), HolidayKind.Temporary, "임시공휴일", "Temporary holiday", "국무회의 의결");

    private readonly DeskFixture _desk = new();

    private CurrentCalendar Calendar => _desk.Get<CurrentCalendar>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_new_ledger_has_the_shipped_calendar()
    {
        var book = await Calendar.NowAsync(default);

        book.Calendar.HolidaysBetween(new(2022, 1, 1), new(2050, 12, 31)).Should().Equal(WorkingCalendar.BuiltIn.HolidaysBetween(new(2022, 1, 1), new(2050, 12, 31)));
        book.PeriodOf(PetitionType.Other).Should().Be(StatutoryPeriod.Hours(3));
        book.Calendar.CheckedYear.Should().Be(2027);
    }

    [Fact]
    public async Task The_calendar_is_computed_once_and_anew_when_the_ledger_says_something_else()
    {
        var first = await Calendar.NowAsync(default);
        (await Calendar.NowAsync(default)).Should().BeSameAs(first);

        await _desk.Get<HolidayService>().AddAsync(_desk.Administrator, CommandId.New(), s_friday, default);

        (await Calendar.NowAsync(default)).Calendar.IsWorkingDay(s_friday.Date).Should().BeFalse();
        first.Calendar.IsWorkingDay(s_friday.Date).Should().BeTrue();
    }

    [Fact]
    public async Task A_holiday_survives_the_end_of_the_program()
    {
        await _desk.Get<HolidayService>().AddAsync(_desk.Administrator, CommandId.New(), s_friday, default);

        _desk.Reopen();

        (await Calendar.NowAsync(default)).Calendar.HolidaysBetween(s_friday.Date, s_friday.Date).Should().Equal(
            new PublicHoliday(s_friday.Date, "임시공휴일", "Temporary holiday", HolidayKind.Temporary));
    }

    [Fact]
    public async Task Five_thousand_open_cases_are_looked_through_while_the_page_opens()
    {
        await FillAsync(5_000);
        var holidays = _desk.Get<HolidayService>();
        var fastest = TimeSpan.MaxValue;
        for (var look = 0; look < 3; look++)
        {
            var watch = Stopwatch.StartNew();
            (await holidays.PreviewAddAsync(_desk.Administrator, s_friday, default)).Should().HaveCount(5_000);
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        // A tenth of a second on a quiet machine; the bound leaves room for a busy one and none for a question per case.
        fastest.Should().BeLessThan(TimeSpan.FromSeconds(4));
        output.WriteLine($"{fastest.TotalMilliseconds:0} ms");
    }

    private async Task FillAsync(int cases)
    {
        var book = await Calendar.NowAsync(default);
        var clock = _desk.Get<DeskClock>();
        var first = await _desk.ReceivedAsync();
        var petitioner = (await _desk.LookAsync(db => db.Set<Complaint>().SingleAsync(c => c.Id == first.Id))).PetitionerId;
        await _desk.Get<WriteUnit>().WriteAsSystemAsync(
            async db =>
            {
                for (var serial = 2; serial <= cases; serial++)
                {
                    db.Add(Complaint.Receive(new CaseNumber(2026, serial), petitioner, "홍길동", Given.WalkIn(), book, clock));
                }

                await db.SaveChangesAsync();
                return true;
            },
            default);
    }
}
