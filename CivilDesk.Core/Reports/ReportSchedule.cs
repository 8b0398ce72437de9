namespace CivilDesk.Core.Reports;

/// <summary>What the schedule last did and does next; a silent scheduler is seen here.</summary>
/// <param name="LastCheckedAt">When the calendar was last asked.</param>
/// <param name="NextPeriod">The month whose draft comes next.</param>
/// <param name="NextDueAt">When.</param>
/// <param name="NextHalf">The half-year whose draft comes next.</param>
/// <param name="NextHalfDueAt">When.</param>
/// <param name="Missing">Due and not there: made at the next look.</param>
public sealed record ReportSchedule(
    DateTimeOffset? LastCheckedAt, ReportPeriod NextPeriod, DateTimeOffset NextDueAt, ReportPeriod NextHalf, DateTimeOffset NextHalfDueAt, IReadOnlyList<ReportPeriod> Missing)
{
    /// <summary>처리상황 확인·점검 of last month (시행령 제22조): the fifth.</summary>
    public required DateOnly MonthlyCheckDueOn { get; init; }

    /// <summary>The last working day up to then.</summary>
    public required DateOnly MonthlyCheckBy { get; init; }
}
