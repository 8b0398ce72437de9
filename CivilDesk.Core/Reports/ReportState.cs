namespace CivilDesk.Core.Reports;

/// <summary>초안 or 확정.</summary>
public enum ReportState
{
    Draft,
    Issued,
}
