using static CivilDesk.Core.WorkingTime.SubstituteRule;

namespace CivilDesk.Core.WorkingTime;

/// <summary>The holidays that 관공서의 공휴일에 관한 규정 제2조 names, with the day each amendment took effect.</summary>
internal static class StatutoryHolidays
{
    private static readonly DateOnly s_christmasAndBuddhaSubstituted = new(2023, 5, 4);
    private static readonly DateOnly s_laborDayAdded = new(2026, 5, 1);
    private static readonly DateOnly s_constitutionDayAdded = new(2026, 5, 11);

    /// <summary>A year's holidays before substitutes, in the order of their dates.</summary>
    public static IReadOnlyList<HolidayInLaw> Of(int year)
    {
        var buddha = LunarCalendar.DayOf(year, 4, 8);
        var christmas = new DateOnly(year, 12, 25);

        List<HolidayInLaw> holidays =
        [
            Fixed(new(year, 1, 1), "1월 1일", "New Year's Day", Never),
            .. ThreeDays(LunarCalendar.DayOf(year, 1, 1), "설날", "Seollal"),
            Fixed(new(year, 3, 1), "3ㆍ1절", "Independence Movement Day", OnWeekend),
            .. InForceFrom(s_laborDayAdded, Fixed(new(year, 5, 1), "노동절", "Labor Day", OnWeekend)),
            Fixed(new(year, 5, 5), "어린이날", "Children's Day", OnWeekend),
            Lunar(buddha, "부처님 오신 날", "Buddha's Birthday", Since(s_christmasAndBuddhaSubstituted, buddha)),
            Fixed(new(year, 6, 6), "현충일", "Memorial Day", Never),
            .. InForceFrom(s_constitutionDayAdded, Fixed(new(year, 7, 17), "제헌절", "Constitution Day", OnWeekend)),
            Fixed(new(year, 8, 15), "광복절", "Liberation Day", OnWeekend),
            .. ThreeDays(LunarCalendar.DayOf(year, 8, 15), "추석", "Chuseok"),
            Fixed(new(year, 10, 3), "개천절", "National Foundation Day", OnWeekend),
            Fixed(new(year, 10, 9), "한글날", "Hangeul Day", OnWeekend),
            Fixed(christmas, "기독탄신일", "Christmas Day", Since(s_christmasAndBuddhaSubstituted, christmas)),
        ];

        return [.. holidays.OrderBy(entry => entry.Holiday.Date).ThenBy(entry => entry.Holiday.Kind)];
    }

    private static HolidayInLaw[] InForceFrom(DateOnly amendment, HolidayInLaw entry) => entry.Holiday.Date >= amendment ? [entry] : [];

    private static SubstituteRule Since(DateOnly amendment, DateOnly day) => day >= amendment ? OnWeekend : Never;

    private static HolidayInLaw Fixed(DateOnly day, string name, string english, SubstituteRule rule) =>
        new(new PublicHoliday(day, name, english, HolidayKind.Fixed), rule, name, english);

    private static HolidayInLaw Lunar(DateOnly day, string name, string english, SubstituteRule rule) =>
        new(new PublicHoliday(day, name, english, HolidayKind.Lunar), rule, name, english);

    private static HolidayInLaw[] ThreeDays(DateOnly feast, string name, string english) =>
    [
        Lunar(feast.AddDays(-1), $"{name} 전날", $"Day before {english}", OnSunday) with { Family = name, EnglishFamily = english },
        Lunar(feast, name, english, OnSunday),
        Lunar(feast.AddDays(1), $"{name} 다음 날", $"Day after {english}", OnSunday) with { Family = name, EnglishFamily = english },
    ];
}
