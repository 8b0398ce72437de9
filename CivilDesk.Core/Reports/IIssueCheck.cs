using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Reports;

/// <summary>
/// Who must agree before a report is issued, in the same save. An interface because what speaks against it lies a room below.
/// </summary>
public interface IIssueCheck
{
    Task CheckAsync(DeskDb db, ReportPeriod period, CancellationToken ct);
}
