namespace CivilDesk.Core.Reports;

/// <summary>One period in the list of reports: its newest edition.</summary>
public sealed record ReportLine(ReportPeriod Period, int Edition, ReportState State, int Processed, int MeetingsHeld, int FieldVisits, DateTimeOffset CountedAt, DateTimeOffset? IssuedAt)
{
    /// <summary>The newest edition that was issued, when the newest is a draft again.</summary>
    public int? LatestIssued { get; init; }

    public string? ApprovalNumber { get; init; }
}
