using CivilDesk.Core.Reports;

namespace CivilDesk.Web.Jobs;

/// <summary>What the alarm clock does when it rings: asks the reports whether something is due.</summary>
public sealed class ReportJobs(ReportService reports)
{
    public Task TakeDueSnapshotsAsync(CancellationToken ct) => reports.TakeDueSnapshotsAsync(ct);
}
