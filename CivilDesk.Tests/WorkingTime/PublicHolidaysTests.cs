using System.Text.Json;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class PublicHolidaysTests
{
    private static readonly JsonElement s_law = LawFiles.Read("holidays.json");

    private static readonly ILookup<DateOnly, (string Name, HolidayKind Kind)> s_expected = s_law.GetProperty("holidays")
        .EnumerateArray()
        .ToLookup(
            row => row.Date("date"),
            row => (row.GetProperty("name").GetString()!, Enum.Parse<HolidayKind>(row.GetProperty("kind").GetString()!, ignoreCase: true)));

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void Every_day_of_the_year_bears_the_holidays_of_the_official_calendar_and_no_others(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            PublicHolidays.Between(day, day).Select(holiday => (holiday.Name, holiday.Kind)).Should().Equal(s_expected[day], $"of {day:O}");
        }
    }

    [Fact]
    public void The_days_people_take_for_holidays_are_none()
    {
        var mistaken = s_law.GetProperty("not_holidays").EnumerateArray().Select(row => row.Date("date")).ToList();

        mistaken.Should().HaveCount(12).And.OnlyContain(day => PublicHolidays.Between(day, day).Count == 0);
    }

    [Fact]
    public void Childrens_Day_that_met_the_Buddhas_Birthday_gave_one_substitute_only() =>
        PublicHolidays.Between(new(2025, 5, 5), new(2025, 5, 8)).Select(holiday => holiday.Name)
            .Should().Equal("어린이날", "부처님 오신 날", "대체공휴일(어린이날)");

    [Fact]
    public void Substitutes_that_meet_move_on_to_the_day_after() =>
        PublicHolidays.Between(new(2036, 10, 3), new(2036, 10, 8)).Select(holiday => (holiday.Date.Day, holiday.Name))
            .Should().Equal(
                (3, "개천절"), (3, "추석 전날"), (4, "추석"), (5, "추석 다음 날"), (6, "대체공휴일(개천절)"), (7, "대체공휴일(추석)"));

    [Fact]
    public void No_substitute_falls_on_a_weekend_or_on_another_holiday()
    {
        var all = PublicHolidays.Between(new(2022, 1, 1), new(2050, 12, 31));

        all.Where(holiday => holiday.Kind is HolidayKind.Substitute).Should().OnlyContain(substitute =>
            substitute.Date.DayOfWeek != DayOfWeek.Saturday && substitute.Date.DayOfWeek != DayOfWeek.Sunday
            && all.Count(other => other.Date == substitute.Date) == 1);
        all.Should().BeInAscendingOrder(holiday => holiday.Date);
        all.Should().OnlyContain(holiday => holiday.EnglishName.All(char.IsAscii));
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2051)]
    public void A_year_whose_holidays_are_unknown_is_refused(int year)
    {
        var day = new DateOnly(year, 6, 15);

        foreach (var ask in new Action[]
        {
            () => PublicHolidays.Between(day, day),
            () => WorkingCalendar.BuiltIn.IsWorkingDay(day),
            () => WorkingCalendar.BuiltIn.HolidaysBetween(day, day),
            () => WorkingCalendar.BuiltIn.FirstWorkingDayAfter(day),
        })
        {
            var refusal = ask.Should().Throw<DeskRuleException>().Which;
            refusal.Code.Should().Be("calendar.year-not-covered");
            refusal.Arguments.Should().Equal(year);
        }
    }
}
