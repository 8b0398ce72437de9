namespace CivilDesk.Core.WorkingTime;

/// <summary>민원 처리상황의 확인·점검: the month before, by the fifth (시행령 제22조, 시행규칙 제7조).</summary>
public static class MonthlyCheck
{
    private const int LastDay = 5;

    /// <summary>The fifth, even when it is a holiday: the rule grants no more time.</summary>
    public static DateOnly DueOn(int year, int month) => new DateOnly(year, month, LastDay).AddMonths(1);

    /// <summary>The last working day up to then, which the desk aims at.</summary>
    public static DateOnly RecommendedOn(WorkingCalendar calendar, int year, int month)
    {
        var due = DueOn(year, month);
        return calendar.IsWorkingDay(due) ? due : calendar.AddWorkingDays(due, -1);
    }
}
