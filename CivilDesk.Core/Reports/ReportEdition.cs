namespace CivilDesk.Core.Reports;

/// <summary>One edition of a period's report, and why it was made.</summary>
public sealed record ReportEdition(int Edition, ReportState State, DateTimeOffset? IssuedAt, string? IssuedBy, string? Reason);
