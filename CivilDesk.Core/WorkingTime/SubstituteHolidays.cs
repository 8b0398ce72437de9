namespace CivilDesk.Core.WorkingTime;

/// <summary>대체공휴일: the days of rest that 관공서의 공휴일에 관한 규정 제3조 gives back.</summary>
internal static class SubstituteHolidays
{
    /// <summary>
    /// The substitutes owed for the holidays of one year. Those that meet on one day, or on a Saturday, move on to the
    /// next day that is no holiday (제3조 제2항·제3항).
    /// </summary>
    public static IEnumerable<PublicHoliday> For(IReadOnlyCollection<HolidayInLaw> holidays)
    {
        var closed = holidays.Select(entry => entry.Holiday.Date).ToHashSet();

        foreach (var sameDay in holidays.GroupBy(entry => entry.Holiday.Date).OrderBy(group => group.Key))
        {
            // One per lost day even if two holidays meet: the official calendar gave only 6 May 2025 for 어린이날 and 부처님 오신 날.
            if (sameDay.FirstOrDefault(entry => IsOwed(entry, sameDay.Count())) is not { } lost)
            {
                continue;
            }

            var day = FirstOpenDayAfter(sameDay.Key, closed);
            closed.Add(day);
            yield return new PublicHoliday(
                day, $"대체공휴일({lost.Family})", $"Substitute holiday ({lost.EnglishFamily})", HolidayKind.Substitute);
        }
    }

    private static bool IsOwed(HolidayInLaw entry, int holidaysThatDay) => (entry.Rule, entry.Holiday.Date.DayOfWeek) switch
    {
        (SubstituteRule.Never, _) => false,
        (_, DayOfWeek.Sunday) => true,
        (SubstituteRule.OnWeekend, DayOfWeek.Saturday) => true,
        (_, DayOfWeek.Saturday) => false,
        _ => holidaysThatDay > 1,
    };

    private static DateOnly FirstOpenDayAfter(DateOnly day, HashSet<DateOnly> closed)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || closed.Contains(day));

        return day;
    }
}
