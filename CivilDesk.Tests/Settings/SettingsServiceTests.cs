using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Settings;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Settings;

public sealed class SettingsServiceTests : IAsyncLifetime
{
    private static readonly WorkingHours s_earlyLunch = new(new(9, 0), new(11, 30), new(12, 30), new(18, 0));

    private readonly DeskFixture _desk = new();

    private SettingsService Settings => _desk.Get<SettingsService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_new_office_works_from_nine_to_six_and_answers_other_petitions_at_once() =>
        (await Settings.OpenAsync(_desk.Administrator, default)).Should().Be(new SettingsForm(null, DeskSettings.Default));

    [Fact]
    public async Task What_is_saved_is_there_after_the_program_has_ended()
    {
        var settings = new DeskSettings { Hours = s_earlyLunch, OtherPeriod = StatutoryPeriod.Days(7), CheckedYear = 2028 };
        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, settings, default);

        _desk.Reopen();

        (await Settings.OpenAsync(_desk.Administrator, default)).Should().Be(new SettingsForm(0, settings));
        var book = await _desk.Get<CurrentCalendar>().NowAsync(default);
        book.Settings.Should().Be(settings);
        book.Calendar.Hours.Should().Be(s_earlyLunch);
        book.Calendar.CheckedYear.Should().Be(2028);
    }

    [Fact]
    public async Task The_offices_names_stand_on_its_papers_from_then_on()
    {
        (await Settings.NamesAsync(default)).Letterhead.Should().Be("구청장 직속 소통민원실", "no name of the office is known yet");

        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, new() { Names = new() { Office = " 다온구 ", Desk = "소통민원실", Team = "소통팀" } }, default);

        var names = await Settings.NamesAsync(default);
        names.Should().Be(new OfficeNames { Office = "다온구", Desk = "소통민원실", Team = "소통팀" });
        var extract = RegisterExtract.Of([], await _desk.Get<CodeService>().BookAsync(default), _desk.Get<DeskClock>().Now, names, status => $"{status}", outcome => $"{outcome}");
        (extract.Office, extract.Department).Should().Be(("다온구", "소통팀"));
        (await _desk.LastLineAsync())!.Detail.Should().Be("office:  → 다온구; desk: 구청장 직속 소통민원실 → 소통민원실; team: 소통민원팀 → 소통팀");
    }

    [Fact]
    public async Task A_desk_without_a_name_is_refused()
    {
        Func<Task> save = () => Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, new() { Names = new() { Desk = " " } }, default);

        await save.ShouldBeRefusedAsync("settings.name-needed");
    }

    [Fact]
    public async Task Another_lunch_lists_and_moves_the_cases_counted_in_hours()
    {
        var atOnce = await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other));
        await _desk.ReceivedAsync();
        var hours = new WorkingHours(new(9, 0), new(13, 0), new(14, 30), new(18, 0));

        var listed = await _desk.Get<HolidayService>().PreviewHoursAsync(_desk.Administrator, hours, default);
        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, new() { Hours = hours }, default);

        var move = listed.Should().ContainSingle().Which;
        move.Number.Should().Be(atOnce.Number);
        move.Before.At.Should().Be(DeskClock.At(new(2026, 11, 2), new(14, 0)));
        move.After.At.Should().Be(DeskClock.At(new(2026, 11, 2), new(13, 0)));
        var moved = await _desk.LookAsync(db => db.Set<Complaint>().SingleAsync(c => c.AnnouncedDueAt != null));
        moved.Should().BeEquivalentTo(new { atOnce.Number, DueAt = move.After.At, AnnouncedDueAt = move.Before.At });
    }

    [Fact]
    public async Task Another_period_of_other_petitions_is_for_those_received_from_now_on()
    {
        var before = await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other));
        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, new() { OtherPeriod = StatutoryPeriod.Days(7) }, default);
        var after = await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other));
        await _desk.Get<HolidayService>().AddAsync(
            _desk.Administrator, CommandId.New(), new(new(2026, 11, 6), HolidayKind.Temporary, "임시공휴일", "", "국무회의 의결"), default);

        var due = await _desk.LookAsync(db => db.Set<Complaint>().ToDictionaryAsync(c => c.Number, c => c.DueAt));
        due[before.Number].Should().Be(DeskClock.At(new(2026, 11, 2), new(14, 0)));
        due[after.Number].Should().Be(DeskClock.At(new(2026, 11, 11), new(23, 59, 59)));
    }

    [Fact]
    public async Task A_change_leaves_one_line_with_old_and_new_and_no_change_leaves_none()
    {
        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, DeskSettings.Default, default);
        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, new() { Hours = s_earlyLunch, OtherPeriod = StatutoryPeriod.Hours(8) }, default);

        var lines = await _desk.LookAsync(db => db.Set<HistoryLine>().Where(line => line.Subject == nameof(StoredSettings)).ToListAsync());
        lines.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Verb = "settings-changed",
            _desk.Administrator.AccountId,
            Detail = "hours: 09:00-12:00, 13:00-18:00 → 09:00-11:30, 12:30-18:00; other-period: 3h → 8h",
        });
    }

    [Fact]
    public async Task Two_administrators_do_not_overwrite_each_other()
    {
        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, new() { CheckedYear = 2028 }, default);

        var unaware = () => Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, new() { CheckedYear = 2029 }, default);
        (await unaware.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("record.changed-by-someone-else");

        await Settings.SaveAsync(_desk.Administrator, CommandId.New(), 0, new() { CheckedYear = 2030 }, default);
        (await Settings.OpenAsync(_desk.Administrator, default)).Should().Be(new SettingsForm(1, new() { CheckedYear = 2030 }));
    }

    [Fact]
    public async Task What_no_office_can_mean_is_refused()
    {
        await RefusesAsync(new() { OtherPeriod = StatutoryPeriod.Hours(0) }, "period.not-positive");
        await RefusesAsync(new() { OtherPeriod = StatutoryPeriod.Days(31) }, "settings.other-period-too-long");
        await RefusesAsync(new() { OtherPeriod = StatutoryPeriod.Hours(241) }, "settings.other-period-too-long");
        await RefusesAsync(new() { CheckedYear = 2051 }, "calendar.year-not-covered");
    }

    [Fact]
    public void Hours_with_seconds_are_refused()
    {
        var hours = () => new WorkingHours(new(9, 0, 30), new(12, 0), new(13, 0), new(18, 0));

        hours.Should().Throw<DeskRuleException>().Which.Code.Should().Be("working-hours.not-whole-minutes");
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.TeamLeader)]
    [InlineData(Role.Auditor)]
    public async Task Nobody_but_the_administrator_opens_or_saves_settings(Role role)
    {
        var open = () => Settings.OpenAsync(_desk.Of(role), default);
        var save = () => Settings.SaveAsync(_desk.Of(role), CommandId.New(), null, new() { CheckedYear = 2028 }, default);

        (await open.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("permission.denied");
        (await save.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("permission.denied");
    }

    private async Task RefusesAsync(DeskSettings settings, string code)
    {
        var save = () => Settings.SaveAsync(_desk.Administrator, CommandId.New(), null, settings, default);

        (await save.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be(code);
    }
}
