using CivilDesk.Core.Desk;
using CivilDesk.Core.Meetings;
using CivilDesk.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Meetings;

public sealed class MeetingSlotsTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private MeetingSlots Slots => _desk.Get<MeetingSlots>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Wednesdays_from_two_to_five_are_offered_in_half_hours_until_the_office_says_otherwise()
    {
        var free = await FreeAsync(new(2026, 11, 4), new(2026, 11, 4));

        free.Select(slot => DeskClock.InSeoul(slot.StartsAt).TimeOfDay.TotalHours).Should().Equal(14, 14.5, 15, 15.5, 16, 16.5);
    }

    [Fact]
    public async Task A_holiday_and_the_past_offer_nothing()
    {
        _desk.GoTo(2026, 12, 1);

        // 2026-12-25 is a Friday and Christmas; 2027-01-01 a Friday and New Year's Day.
        await Slots.SetPatternAsync(_desk.Clerk, CommandId.New(), [new(DayOfWeek.Friday, new(10, 0), new(11, 0), 30)], default);
        (await FreeAsync(new(2026, 12, 18), new(2027, 1, 8))).Select(slot => DeskClock.DayOf(slot.StartsAt)).Distinct()
            .Should().Equal(new DateOnly(2026, 12, 18), new DateOnly(2027, 1, 8));

        _desk.GoTo(2026, 12, 18, 10, 10);
        (await FreeAsync(new(2026, 12, 18), new(2026, 12, 18))).Should().ContainSingle();
    }

    [Fact]
    public async Task A_booked_slot_is_offered_again_only_when_it_is_given_back()
    {
        var meeting = await _desk.RequestedAsync();
        await _desk.ScheduledAsync(meeting.Id, new(2026, 11, 4), 15);
        (await FreeAsync(new(2026, 11, 4), new(2026, 11, 4))).Should().HaveCount(5);

        await _desk.DoAsync<Meeting>(meeting.Id, (command, id, version) =>
            _desk.Get<MeetingService>().PostponeAsync(_desk.Clerk, command, id, version, new(2026, 11, 9), "구의회 일정", default));

        (await FreeAsync(new(2026, 11, 4), new(2026, 11, 4))).Should().HaveCount(6);
    }

    [Fact]
    public async Task Hours_that_hold_no_slot_are_refused()
    {
        (await RefusalAsync(() => Slots.SetPatternAsync(_desk.Clerk, CommandId.New(), [], default))).Should().Be("meeting.hours-malformed");
        (await RefusalAsync(() => Slots.SetPatternAsync(_desk.Clerk, CommandId.New(), [new(DayOfWeek.Monday, new(15, 0), new(14, 0), 30)], default))).Should().Be("meeting.hours-malformed");
    }

    [Fact]
    public async Task Sixteen_people_booking_one_slot_at_once_leave_one_with_it_and_fifteen_told()
    {
        var meetings = new List<Meeting>();
        for (var i = 0; i < 16; i++)
        {
            meetings.Add(await _desk.RequestedAsync(name: $"신청{i}"));
        }

        var answers = await Task.WhenAll(meetings.Select(meeting => Task.Run(async () =>
        {
            try
            {
                await _desk.ScheduledAsync(meeting.Id, new(2026, 11, 4));
                return "booked";
            }
            catch (DeskRuleException refusal)
            {
                return refusal.Code;
            }
        })));

        answers.CountBy(answer => answer).ToDictionary().Should().BeEquivalentTo(new Dictionary<string, int> { ["booked"] = 1, ["meeting.slot-taken"] = 15 });
        (await CountAsync(MeetingView.Scheduled)).Should().Be(1);
        (await CountAsync(MeetingView.ToReview)).Should().Be(15);
        (await FreeAsync(new(2026, 11, 4), new(2026, 11, 4))).Should().HaveCount(5);
    }

    [Theory]
    [InlineData(14, 15, false)]
    [InlineData(13, 45, false)]
    [InlineData(13, 30, true)]
    [InlineData(14, 30, true)]
    public async Task Two_meetings_never_overlap(int hour, int minute, bool fits)
    {
        await _desk.ScheduledAsync((await _desk.RequestedAsync()).Id, new(2026, 11, 4));
        var second = await _desk.RequestedAsync(name: "최하윤");
        Task BookAsync() => _desk.ScheduledAsync(second.Id, new(2026, 11, 4), hour, minute);

        if (fits)
        {
            await BookAsync();
        }
        else
        {
            (await RefusalAsync(BookAsync)).Should().Be("meeting.slot-taken");
        }
    }

    [Fact]
    public async Task The_ledger_itself_holds_no_two_meetings_that_begin_at_once_even_if_another_program_should_write()
    {
        await _desk.ScheduledAsync((await _desk.RequestedAsync()).Id, new(2026, 11, 4));
        var second = await _desk.RequestedAsync(name: "최하윤");
        await _desk.ScheduledAsync(second.Id, new(2026, 11, 4), 15);

        var past = () => _desk.LookAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Meetings SET StartsAt = (SELECT MIN(StartsAt) FROM Meetings) WHERE Id = {second.Id}"));

        (await past.Should().ThrowAsync<SqliteException>()).Which.SqliteErrorCode.Should().Be(19);
    }

    private Task<IReadOnlyList<MeetingSlot>> FreeAsync(DateOnly from, DateOnly to) => Slots.FreeSlotsAsync(_desk.Clerk, from, to, default);

    private async Task<int> CountAsync(MeetingView view) =>
        (await _desk.Get<MeetingService>().ListAsync(_desk.Leader, new MeetingFilter(view), 0, 100, default)).Total;
}
