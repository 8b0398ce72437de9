using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class DueDateTests
{
    private static readonly DateOnly s_monday = new(2026, 11, 2);
    private static readonly StatutoryPeriod s_grievance = StatutoryPeriod.For(PetitionType.Grievance);
    private static readonly StatutoryPeriod s_other = StatutoryPeriod.For(PetitionType.Other);

    [Fact]
    public void A_grievance_received_on_Monday_is_due_on_the_seventh_working_day() =>
        Compute(s_monday, "10:00", s_grievance).Should()
            .Be(new Due(DeskClock.At(new(2026, 11, 10), new(23, 59, 59)), new DateOnly(2026, 11, 10)));

    [Fact]
    public void A_grievance_received_late_in_the_evening_counts_from_that_same_day() =>
        Compute(s_monday, "23:59", s_grievance).On.Should().Be(new DateOnly(2026, 11, 10));

    [Fact]
    public void Receipt_after_midnight_in_Seoul_counts_for_the_new_day_although_Greenwich_has_the_old_one()
    {
        var receivedAt = new DateTimeOffset(2026, 11, 1, 15, 30, 0, TimeSpan.Zero);

        DueDate.Compute(WorkingCalendar.BuiltIn, receivedAt, s_grievance, [], []).Should().Be(Compute(s_monday, "00:30", s_grievance));
    }

    [Theory]
    [InlineData("09:00", "12:00")]
    [InlineData("15:00", "18:00")]
    [InlineData("10:30:59", "14:30")]
    public void A_nuisance_report_is_due_on_the_minute_and_never_later_than_the_break_it_meets(string received, string due) =>
        Compute(s_monday, received, s_other).At.Should().Be(DeskClock.At(s_monday, TimeOnly.Parse(due, null)));

    [Fact]
    public void An_extension_of_three_days_stays_days_on_a_petition_counted_in_days()
    {
        var extended = new DateOnly(2026, 11, 13);

        Compute(s_monday, "10:00", s_grievance, extensions: [new(3, PeriodUnit.Days)]).On.Should().Be(extended);
        Compute(s_monday, "10:00", s_grievance, extensions: [StatutoryPeriod.Days(3)]).On.Should().Be(extended);
    }

    [Fact]
    public void An_extension_in_days_becomes_hours_on_a_petition_counted_in_hours() =>
        Compute(s_monday, "10:00", StatutoryPeriod.Days(1), extensions: [new(1, PeriodUnit.Days)]).At
            .Should().Be(DeskClock.At(s_monday.AddDays(2), new(10, 0)));

    [Fact]
    public void While_a_supplement_is_awaited_there_is_no_due_date()
    {
        Compute(s_monday, "10:00", s_grievance, [new(new(2026, 11, 4), null)]).Should().Be(Due.Suspended);
        Compute(s_monday, "10:00", s_other, [new(s_monday, null)]).Should().Be(Due.Suspended);
    }

    [Fact]
    public void A_supplement_asked_for_after_the_due_date_cannot_undo_the_delay()
    {
        var lastDay = new DateOnly(2026, 11, 10);

        Compute(s_monday, "10:00", s_grievance, [new(lastDay.AddDays(1), null)]).On.Should().Be(lastDay);
        Compute(s_monday, "10:00", s_grievance, [new(lastDay, null)]).Should().Be(Due.Suspended);
    }

    [Fact]
    public void Days_covered_by_two_suspensions_are_left_out_once() =>
        Compute(s_monday, "10:00", s_grievance, [new(new(2026, 11, 4), new(2026, 11, 6)), new(new(2026, 11, 5), new(2026, 11, 9))])
            .Should().Be(Compute(s_monday, "10:00", s_grievance, [new(new(2026, 11, 4), new(2026, 11, 9))]));

    [Fact]
    public void A_temporary_holiday_designated_after_receipt_moves_the_due_date()
    {
        var calendar = new WorkingCalendar([new(new(2026, 11, 6), "임시공휴일", "Temporary holiday", HolidayKind.Temporary)]);

        DueDate.Compute(calendar, DeskClock.At(s_monday, new(10, 0)), s_grievance, [], []).On.Should().Be(new DateOnly(2026, 11, 11));
    }

    [Fact]
    public void A_district_that_lunches_at_half_past_eleven_counts_by_its_own_hours()
    {
        var calendar = new WorkingCalendar(hours: new(new(9, 0), new(11, 30), new(12, 30), new(18, 0)));

        DueDate.Compute(calendar, DeskClock.At(s_monday, new(10, 30)), s_other, [], []).At
            .Should().Be(DeskClock.At(s_monday, new(14, 30)));
    }

    [Fact]
    public void A_petition_whose_due_date_lies_beyond_the_known_years_is_refused()
    {
        var compute = () => Compute(new(2050, 12, 30), "10:00", s_grievance);

        compute.Should().Throw<DeskRuleException>().Which.Code.Should().Be("calendar.year-not-covered");
    }

    [Fact]
    public void A_period_of_nothing_is_refused()
    {
        var compute = () => Compute(s_monday, "10:00", StatutoryPeriod.Days(0));
        var extend = () => Compute(s_monday, "10:00", s_grievance, extensions: [StatutoryPeriod.Days(-1)]);

        compute.Should().Throw<DeskRuleException>().Which.Code.Should().Be("period.not-positive");
        extend.Should().Throw<DeskRuleException>().Which.Code.Should().Be("period.not-positive");
    }

    [Fact]
    public void A_suspension_that_ends_before_it_begins_is_refused()
    {
        var suspend = () => new Suspension(s_monday, s_monday.AddDays(-1));

        suspend.Should().Throw<DeskRuleException>().Which.Code.Should().Be("suspension.ends-before-it-begins");
    }

    private static Due Compute(
        DateOnly day,
        string time,
        StatutoryPeriod period,
        IReadOnlyList<Suspension>? suspensions = null,
        IReadOnlyList<StatutoryPeriod>? extensions = null) =>
        DueDate.Compute(WorkingCalendar.BuiltIn, DeskClock.At(day, TimeOnly.Parse(time, null)), period, suspensions ?? [], extensions ?? []);
}
