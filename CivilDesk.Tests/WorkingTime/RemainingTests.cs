using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class RemainingTests
{
    private static readonly WorkingCalendar s_office = WorkingCalendar.BuiltIn;
    private static readonly StatutoryPeriod s_week = StatutoryPeriod.For(PetitionType.Grievance);
    private static readonly StatutoryPeriod s_atOnce = StatutoryPeriod.For(PetitionType.Other);

    // Received on Monday 2 November at ten, due on Tuesday the 10th.
    [Theory]
    [InlineData("2026-11-02T10:00", 7)]
    [InlineData("2026-11-03T00:00", 6)]
    [InlineData("2026-11-06T23:59", 3)]
    [InlineData("2026-11-08T12:00", 2)]
    [InlineData("2026-11-10T23:59", 1)]
    [InlineData("2026-10-30T09:00", 7)]
    public void A_day_that_counts_is_left_until_it_is_over(string at, int left) =>
        Remaining(s_week, at).Should().Be(new Remaining(PeriodUnit.Days, left, 7, ClockState.Running));

    [Theory]
    [InlineData("2026-11-11T00:00", -1)]
    [InlineData("2026-11-13T10:00", -3)]
    [InlineData("2026-11-15T10:00", -3)]
    [InlineData("2026-11-16T10:00", -4)]
    public void After_the_due_day_the_working_days_too_late_are_counted(string at, int left) =>
        Remaining(s_week, at).Should().Be(new Remaining(PeriodUnit.Days, left, 7, ClockState.Overdue));

    [Fact]
    public void On_the_weekend_after_the_due_day_nothing_is_late_by_a_working_day_yet() =>
        new StatutoryClock(Time("2026-11-05T10:00"), s_week).RemainingAt(s_office, Time("2026-11-14T10:00"))
            .Should().Be(new Remaining(PeriodUnit.Days, 0, 7, ClockState.Overdue));

    [Theory]
    [InlineData("2026-11-02T10:00", 180)]
    [InlineData("2026-11-02T11:59", 61)]
    [InlineData("2026-11-02T12:30", 60)]
    [InlineData("2026-11-02T13:45", 15)]
    [InlineData("2026-11-02T14:00", 0)]
    public void Hours_are_left_in_minutes_of_work(string at, int minutes) =>
        Remaining(s_atOnce, at).Should().Be(new Remaining(PeriodUnit.WorkingHours, minutes, 180, ClockState.Running));

    [Theory]
    [InlineData("2026-11-02T14:01", -1)]
    [InlineData("2026-11-02T20:00", -240)]
    [InlineData("2026-11-03T09:30", -270)]
    public void Overdue_hours_count_on_in_minutes_of_work(string at, int minutes) =>
        Remaining(s_atOnce, at).Should().Be(new Remaining(PeriodUnit.WorkingHours, minutes, 180, ClockState.Overdue));

    [Fact]
    public void Hours_are_told_in_hours_and_in_hours_and_minutes()
    {
        var left = Remaining(s_atOnce, "2026-11-02T13:30");

        left.LeftInUnit.Should().Be(0.5m);
        left.TotalInUnit.Should().Be(3m);
        left.LeftTime.Should().Be(TimeSpan.FromMinutes(30));
        Remaining(s_week, "2026-11-02T10:00").LeftInUnit.Should().Be(7m);
    }

    [Theory]
    [InlineData("2026-11-03T10:00", 6)]
    [InlineData("2026-11-05T10:00", 5)]
    [InlineData("2026-12-24T10:00", 5)]
    public void While_a_supplement_is_awaited_what_was_left_stays_left(string at, int left) =>
        Remaining(s_week, at, [new(new(2026, 11, 4), null)]).Should().Be(new Remaining(PeriodUnit.Days, left, 7, ClockState.Suspended));

    [Fact]
    public void Awaited_hours_stay_left_too() =>
        Remaining(s_atOnce, "2026-11-05T10:00", [new(new(2026, 11, 3), null)], received: "2026-11-02T17:00")
            .Should().Be(new Remaining(PeriodUnit.WorkingHours, 120, 180, ClockState.Suspended));

    [Fact]
    public void A_day_of_a_closed_suspension_takes_nothing_away() =>
        Remaining(s_week, "2026-11-10T10:00", [new(new(2026, 11, 4), new(2026, 11, 6))])
            .Should().Be(new Remaining(PeriodUnit.Days, 4, 7, ClockState.Running));

    [Fact]
    public void An_extension_adds_to_what_is_left_and_to_the_whole() =>
        Remaining(s_week, "2026-11-10T10:00", extensions: [new(3, PeriodUnit.Days)])
            .Should().Be(new Remaining(PeriodUnit.Days, 4, 10, ClockState.Running));

    private static Remaining Remaining(
        StatutoryPeriod period,
        string at,
        IReadOnlyList<Suspension>? suspensions = null,
        IReadOnlyList<StatutoryPeriod>? extensions = null,
        string received = "2026-11-02T10:00") =>
        new StatutoryClock(Time(received), period, suspensions ?? [], extensions ?? []).RemainingAt(s_office, Time(at));

    private static DateTimeOffset Time(string local)
    {
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return DeskClock.At(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
