namespace CivilDesk.Core.Reports;

/// <summary>What the schedule last did and does next; a silent scheduler is seen here.</summary>
public sealed record ReportSchedule(DateTimeOffset? LastCheckedAt, ReportPeriod NextPeriod, DateTimeOffset NextDueAt);
