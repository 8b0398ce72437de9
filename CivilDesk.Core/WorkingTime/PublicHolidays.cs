using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// The public holidays of Korean offices, computed from 관공서의 공휴일에 관한 규정 제2조·제3조 as each amendment took effect;
/// days the government designates later come from the office.
/// </summary>
public static class PublicHolidays
{
    /// <summary>The substitute rules before it are not known here.</summary>
    public const int FirstYear = 2022;

    /// <summary>The Korean lunar calendar of .NET ends with it.</summary>
    public const int LastYear = 2050;

    /// <summary>The last year whose official calendar (월력요항) has been compared with these rules.</summary>
    public const int CheckedYear = 2027;

    private static readonly Lazy<PublicHoliday[]> s_all =
        new(() => [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(Of)]);

    /// <summary>The holidays from one day to another, both included, by date; Saturdays and Sundays as such are not listed.</summary>
    public static IReadOnlyList<PublicHoliday> Between(DateOnly from, DateOnly to)
    {
        RefuseUncovered(from);
        RefuseUncovered(to);

        return [.. s_all.Value.Where(holiday => holiday.Date >= from && holiday.Date <= to)];
    }

    /// <summary>Refuses a day of a year whose holidays cannot be computed: a silent guess would be a wrong due date.</summary>
    internal static void RefuseUncovered(DateOnly day)
    {
        if (day.Year is < FirstYear or > LastYear)
        {
            throw new DeskRuleException("calendar.year-not-covered", day.Year);
        }
    }

    private static IEnumerable<PublicHoliday> Of(int year)
    {
        var designated = DesignatedHolidays.All
            .Where(holiday => holiday.Date.Year == year)
            .Select(holiday => new HolidayInLaw(holiday, SubstituteRule.Never, holiday.Name, holiday.EnglishName));
        HolidayInLaw[] named = [.. StatutoryHolidays.Of(year), .. designated];

        return named.Select(entry => entry.Holiday)
            .Concat(SubstituteHolidays.For(named))
            .OrderBy(holiday => holiday.Date)
            .ThenBy(holiday => holiday.Kind);
    }
}
