namespace CivilDesk.Core.Reports;

/// <summary>One month in the list of reports.</summary>
public sealed record ReportLine(ReportPeriod Period, ReportState State, int Processed, int MeetingsHeld, int FieldVisits, DateTimeOffset CountedAt, DateTimeOffset? IssuedAt);
