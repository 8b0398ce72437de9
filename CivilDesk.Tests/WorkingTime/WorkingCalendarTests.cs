using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar s_office = WorkingCalendar.BuiltIn;

    [Theory]
    [InlineData(2022, 247)]
    [InlineData(2023, 247)]
    [InlineData(2024, 246)]
    [InlineData(2025, 244)]
    [InlineData(2026, 245)]
    [InlineData(2027, 246)]
    public void The_office_works_as_many_days_a_year_as_the_official_calendar_says(int year, int days) =>
        s_office.WorkingDaysBetween(new(year, 1, 1), new(year, 12, 31)).Should().Be(days);

    [Fact]
    public void After_the_last_day_before_Chuseok_the_office_opens_on_Monday()
    {
        s_office.FirstWorkingDayAfter(new(2026, 9, 23)).Should().Be(new DateOnly(2026, 9, 28));
        s_office.FirstWorkingDayAfter(new(2026, 9, 25)).Should().Be(new DateOnly(2026, 9, 28));
    }

    [Fact]
    public void Working_days_are_counted_forward_and_back_over_the_weekend()
    {
        s_office.AddWorkingDays(new(2026, 11, 6), 3).Should().Be(new DateOnly(2026, 11, 11));
        s_office.AddWorkingDays(new(2026, 11, 11), -3).Should().Be(new DateOnly(2026, 11, 6));
        s_office.AddWorkingDays(new(2026, 11, 7), 0).Should().Be(new DateOnly(2026, 11, 7));
    }

    [Fact]
    public void Both_ends_count_between_two_days_and_nothing_counts_backwards()
    {
        s_office.WorkingDaysBetween(new(2026, 11, 6), new(2026, 11, 9)).Should().Be(2);
        s_office.WorkingDaysBetween(new(2026, 11, 6), new(2026, 11, 6)).Should().Be(1);
        s_office.WorkingDaysBetween(new(2026, 11, 9), new(2026, 11, 6)).Should().Be(0);
    }

    [Fact]
    public void A_temporary_holiday_the_office_has_entered_closes_the_office()
    {
        var holiday = new PublicHoliday(new(2026, 12, 31), "임시공휴일", "Temporary holiday", HolidayKind.Temporary);
        var calendar = new WorkingCalendar([holiday]);

        calendar.IsWorkingDay(holiday.Date).Should().BeFalse();
        calendar.HolidaysBetween(new(2026, 12, 25), new(2027, 1, 1)).Select(day => day.Name)
            .Should().Equal("기독탄신일", "임시공휴일", "1월 1일");
        s_office.IsWorkingDay(holiday.Date).Should().BeTrue();
    }

    [Fact]
    public void Hours_out_of_order_are_refused()
    {
        var lunchAfterClosing = () => new WorkingHours(new(9, 0), new(19, 0), new(20, 0), new(18, 0));

        lunchAfterClosing.Should().Throw<DeskRuleException>().Which.Code.Should().Be("working-hours.out-of-order");
    }
}
