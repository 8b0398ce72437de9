using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// 고충민원의 현장조사(실지조사): fourteen days that stop the clock, once seven more (시행령 제17조 제4항). The decree does not say which
/// days; working days are allowed, and beyond fourteen calendar days the screen warns.
/// </summary>
public static class FieldInvestigationRules
{
    public const int Days = 14;

    public const int ExtensionDays = 7;

    private const int ExtensionLimit = 1;

    /// <summary>
    /// Refuses an investigation that the law does not allow; the answer holds the codes of what it merely frowns on.
    /// </summary>
    /// <param name="type">Of the petition under investigation.</param>
    /// <param name="calendar">The office's calendar.</param>
    /// <param name="stretches">The days investigated so far and now, first to last.</param>
    /// <param name="extensions">By how many days the investigation was extended, each time.</param>
    public static IReadOnlyList<string> Require(
        PetitionType type, WorkingCalendar calendar, IReadOnlyList<(DateOnly From, DateOnly To)> stretches, IReadOnlyList<int> extensions)
    {
        if (type is not PetitionType.Grievance)
        {
            throw new DeskRuleException("investigation.not-allowed");
        }

        if (extensions.Count > ExtensionLimit)
        {
            throw new DeskRuleException("investigation.extension-limit", ExtensionLimit);
        }

        if (extensions.Any(days => days is < 1 or > ExtensionDays))
        {
            throw new DeskRuleException("investigation.extension-too-long", ExtensionDays);
        }

        var allowed = Days + extensions.Sum();
        var days = stretches.SelectMany(stretch => EachDay(stretch.From, stretch.To)).Distinct().ToList();
        if (days.Count(calendar.IsWorkingDay) > allowed)
        {
            throw new DeskRuleException("investigation.over-limit", allowed);
        }

        return days.Count > allowed ? ["investigation.beyond-calendar-days"] : [];
    }

    /// <summary>The last day on which an investigation that began on a day may stop the clock.</summary>
    public static DateOnly LastDay(WorkingCalendar calendar, DateOnly from, int extension = 0) =>
        calendar.AddWorkingDays(from.AddDays(-1), Days + extension);

    private static IEnumerable<DateOnly> EachDay(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
