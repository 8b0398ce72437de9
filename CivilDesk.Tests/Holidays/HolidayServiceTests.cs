using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Reports;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Holidays;

public sealed class HolidayServiceTests : IAsyncLifetime
{
    private static readonly DateOnly s_friday = new(2026, 11, 6);

    private readonly DeskFixture _desk = new();

    private HolidayService Holidays => _desk.Get<HolidayService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Adding_a_temporary_holiday_lists_the_open_cases_that_move_and_then_moves_exactly_those()
    {
        var grievance = await _desk.ReceivedAsync();
        await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other));
        var suggestion = await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Suggestion));
        var replied = await RepliedAsync();

        var listed = await Holidays.PreviewAddAsync(_desk.Administrator, Temporary(s_friday), default);
        var moved = await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(s_friday), default);

        listed.Select(move => (move.Number, Before: move.Before.On, After: move.After.On)).Should().Equal(
            (grievance.Number, Day(10), Day(11)),
            (suggestion.Number, Day(19), Day(20)));
        moved.Should().Be(2);
        var complaints = await ComplaintsAsync();
        complaints.Where(c => c.AnnouncedDueOn is not null).Select(c => (c.Number, c.DueOn, c.AnnouncedDueOn)).Should().Equal(
            (grievance.Number, Day(11), Day(10)),
            (suggestion.Number, Day(20), Day(19)));
        complaints.Single(c => c.Id == replied.Id).DueOn.Should().Be(Day(10));
        complaints.Single(c => c.Number == grievance.Number).DueAt.Should().Be(DeskClock.At(Day(11), new(23, 59, 59)));
    }

    [Fact]
    public async Task A_preview_changes_nothing()
    {
        await _desk.ReceivedAsync();

        await Holidays.PreviewAddAsync(_desk.Administrator, Temporary(s_friday), default);

        (await _desk.LookAsync(db => db.Set<StoredHoliday>().AnyAsync())).Should().BeFalse();
        (await ComplaintsAsync()).Should().OnlyContain(c => c.DueOn == Day(10) && c.AnnouncedDueOn == null);
        (await IsWorkingDayAsync(s_friday)).Should().BeTrue();
    }

    [Fact]
    public async Task Two_holidays_keep_the_date_that_was_announced_first_and_removing_both_leaves_it_alone()
    {
        await _desk.ReceivedAsync();
        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(s_friday), default);
        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(Day(9)), default);

        (await ComplaintsAsync()).Should().ContainSingle(c => c.DueOn == Day(12) && c.AnnouncedDueOn == Day(10));

        await Holidays.RemoveAsync(_desk.Administrator, CommandId.New(), s_friday, "지정 취소", default);
        var listed = await Holidays.PreviewRemoveAsync(_desk.Administrator, Day(9), default);
        await Holidays.RemoveAsync(_desk.Administrator, CommandId.New(), Day(9), "지정 취소", default);

        listed.Should().ContainSingle().Which.After.On.Should().Be(Day(10));
        (await ComplaintsAsync()).Should().ContainSingle(c => c.DueOn == Day(10) && c.AnnouncedDueOn == null && c.AnnouncedDueAt == null);
    }

    [Fact]
    public async Task The_next_case_counts_by_the_new_calendar()
    {
        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(s_friday), default);

        var received = await _desk.ReceivedAsync();

        DeskClock.DayOf(received.DueAt).Should().Be(Day(11));
        (await ComplaintsAsync()).Should().ContainSingle(c => c.AnnouncedDueOn == null);
    }

    [Fact]
    public async Task A_monthly_report_waits_for_the_first_day_on_which_the_office_works()
    {
        await _desk.ReceivedAsync();
        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(new(2026, 12, 1)), default);
        var reports = _desk.Get<ReportService>();
        _desk.GoTo(2026, 12, 1);

        (await reports.ScheduleAsync(_desk.Leader, default)).Should()
            .BeEquivalentTo(new { NextPeriod = ReportPeriod.Month(2026, 11), NextDueAt = DeskClock.At(new(2026, 12, 2), new(6, 0)) });
        (await reports.TakeDueSnapshotsAsync(default)).Should().Be(0);
        _desk.GoTo(2026, 12, 2);
        (await reports.TakeDueSnapshotsAsync(default)).Should().Be(1);
    }

    [Fact]
    public async Task A_shipped_election_day_can_be_withdrawn_and_entered_again()
    {
        var election = new DateOnly(2026, 6, 3);

        await Holidays.RemoveAsync(_desk.Administrator, CommandId.New(), election, "선거일 변경", default);
        (await IsWorkingDayAsync(election)).Should().BeTrue();
        (await RowAsync(election)).Should().BeEquivalentTo(new { Origin = HolidayOrigin.Withdrawn, Basis = "선거일 변경", EnteredBy = _desk.Administrator.AccountId });

        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), new(election, HolidayKind.Election, "지방선거일", "", "선거 공고"), default);
        (await IsWorkingDayAsync(election)).Should().BeFalse();
        (await RowAsync(election)).Should().BeEquivalentTo(new { Origin = HolidayOrigin.Entered, Name = "지방선거일", EnglishName = "지방선거일" });

        await Holidays.RemoveAsync(_desk.Administrator, CommandId.New(), election, "선거일 변경", default);
        (await RowAsync(election)).Origin.Should().Be(HolidayOrigin.Withdrawn);
    }

    [Fact]
    public async Task The_list_of_a_year_tells_where_each_holiday_comes_from()
    {
        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(s_friday), default);

        var rows = await Holidays.ListAsync(_desk.Clerk, 2026, default);

        rows.Should().BeInAscendingOrder(row => row.Date).And.HaveCount(PublicHolidays.Between(new(2026, 1, 1), new(2026, 12, 31)).Count + 1);
        rows.Single(row => row.Date == new DateOnly(2026, 6, 3)).Origin.Should().Be(HolidayOrigin.Shipped);
        rows.Single(row => row.Date == new DateOnly(2026, 12, 25)).Origin.Should().Be(HolidayOrigin.ByRule);
        rows.Single(row => row.Date == s_friday).Should().Be(new HolidayRow(
            s_friday, "임시공휴일", "Temporary holiday", HolidayKind.Temporary, HolidayOrigin.Entered, "국무회의 의결", _desk.Administrator.AccountId, _desk.Get<DeskClock>().Now));
    }

    [Fact]
    public async Task Every_move_is_written_down_without_a_word_about_the_citizen()
    {
        var received = await _desk.ReceivedAsync();
        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(s_friday), default);

        var lines = await _desk.LookAsync(db => db.Set<HistoryLine>().OrderBy(line => line.Sequence).ToListAsync());

        lines.TakeLast(2).Should().BeEquivalentTo(
            [
                new { Verb = "due-moved", Subject = nameof(Complaint), SubjectId = (long?)received.Id, Detail = "2026-11-10 23:59 → 2026-11-11 23:59" },
                new { Verb = "holiday-added", Subject = nameof(StoredHoliday), SubjectId = (long?)1, Detail = "2026-11-06 임시공휴일 (국무회의 의결), moved: 1" },
            ],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task The_windows_that_show_due_dates_are_rung()
    {
        await _desk.ReceivedAsync();
        var rung = new TaskCompletionSource();
        using var subscription = _desk.Get<LiveFeed>().Subscribe(LiveTopic.Complaints, () =>
        {
            rung.TrySetResult();
            return Task.CompletedTask;
        });

        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(s_friday), default);

        await rung.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_resent_command_adds_one_holiday_and_gets_the_first_answer()
    {
        await _desk.ReceivedAsync();
        var command = CommandId.New();

        var first = await Holidays.AddAsync(_desk.Administrator, command, Temporary(s_friday), default);
        var again = await Holidays.AddAsync(_desk.Administrator, command, Temporary(s_friday), default);

        again.Should().Be(first).And.Be(1);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.TeamLeader)]
    [InlineData(Role.Mayor)]
    [InlineData(Role.DepartmentOfficer)]
    [InlineData(Role.Auditor)]
    public async Task Nobody_but_the_administrator_moves_the_calendar(Role role)
    {
        var actor = _desk.Of(role);

        foreach (var call in new Func<Task>[]
        {
            () => Holidays.PreviewAddAsync(actor, Temporary(s_friday), default),
            () => Holidays.PreviewRemoveAsync(actor, new(2026, 6, 3), default),
            () => Holidays.PreviewHoursAsync(actor, WorkingHours.Standard, default),
            () => Holidays.AddAsync(actor, CommandId.New(), Temporary(s_friday), default),
            () => Holidays.RemoveAsync(actor, CommandId.New(), new(2026, 6, 3), "–", default),
        })
        {
            (await call.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("permission.denied");
        }
    }

    [Fact]
    public async Task What_the_office_may_not_enter_is_refused()
    {
        await Holidays.AddAsync(_desk.Administrator, CommandId.New(), Temporary(s_friday), default);

        await RefusesAsync(Temporary(s_friday), "holiday.exists");
        await RefusesAsync(Temporary(new(2026, 12, 25)), "holiday.exists");
        await RefusesAsync(Temporary(new(2026, 6, 3)), "holiday.exists");
        await RefusesAsync(Temporary(new(2051, 6, 3)), "calendar.year-not-covered");
        await RefusesAsync(Temporary(Day(12)) with { Kind = HolidayKind.Fixed }, "holiday.kind-computed");
        await RefusesAsync(Temporary(Day(12)) with { Name = " " }, "holiday.name-needed");
        await RefusesAsync(Temporary(Day(12)) with { Basis = "" }, "holiday.basis-needed");
    }

    [Fact]
    public async Task What_the_law_sets_and_what_is_no_holiday_cannot_be_removed()
    {
        await RefusesRemovalAsync(new(2026, 12, 25), "기재 오류", "holiday.set-by-law");
        await RefusesRemovalAsync(Day(12), "기재 오류", "holiday.not-found");
        await RefusesRemovalAsync(new(2026, 6, 3), " ", "holiday.basis-needed");

        await Holidays.RemoveAsync(_desk.Administrator, CommandId.New(), new(2026, 6, 3), "선거일 변경", default);
        await RefusesRemovalAsync(new(2026, 6, 3), "선거일 변경", "holiday.not-found");
    }

    private static HolidayDraft Temporary(DateOnly day) => new(day, HolidayKind.Temporary, "임시공휴일", "Temporary holiday", "국무회의 의결");

    private static DateOnly Day(int day) => new(2026, 11, day);

    private async Task<ReceivedComplaint> RepliedAsync()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        await _desk.ProcessedAsync(received.Id);
        await _desk.Get<ComplaintService>().ReplyAsync(_desk.Clerk, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), ReplyChannel.Phone, default);
        return received;
    }

    private Task<List<Complaint>> ComplaintsAsync() => _desk.LookAsync(db => db.Set<Complaint>().OrderBy(c => c.Number).ToListAsync());

    private async Task<bool> IsWorkingDayAsync(DateOnly day) => (await _desk.Get<CurrentCalendar>().NowAsync(default)).Calendar.IsWorkingDay(day);

    private async Task<HolidayRow> RowAsync(DateOnly day) => (await Holidays.ListAsync(_desk.Administrator, day.Year, default)).Single(row => row.Date == day);

    private async Task RefusesAsync(HolidayDraft draft, string code)
    {
        var preview = () => Holidays.PreviewAddAsync(_desk.Administrator, draft, default);
        var add = () => Holidays.AddAsync(_desk.Administrator, CommandId.New(), draft, default);

        (await preview.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be(code);
        (await add.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be(code);
    }

    private async Task RefusesRemovalAsync(DateOnly day, string basis, string code)
    {
        var remove = () => Holidays.RemoveAsync(_desk.Administrator, CommandId.New(), day, basis, default);

        (await remove.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be(code);
    }
}
