using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Directives;

/// <summary>The clock of each kind: what a form proposes as the day of completion.</summary>
public static class DirectivePeriod
{
    private const int Short = 3, Long = 10;

    /// <summary>3 working days for a report, an additional or a special order; 10 for a plan or a long-term matter.</summary>
    public static int WorkingDays(DirectiveKind kind) => kind is DirectiveKind.Plan or DirectiveKind.LongTerm ? Long : Short;

    /// <summary>The proposed day of completion; the day of the order is not counted.</summary>
    public static DateOnly DueOn(DirectiveKind kind, DateOnly orderedOn, WorkingCalendar calendar) => calendar.AddWorkingDays(orderedOn, WorkingDays(kind));
}
