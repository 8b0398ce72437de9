using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Pledge;

/// <summary>A period that was reported before CivilDesk is not reported a second time: it would count beside itself.</summary>
internal sealed class NotIssuedOutside : IIssueCheck
{
    public async Task CheckAsync(DeskDb db, ReportPeriod period, CancellationToken ct)
    {
        if (await OutsideReportService.Present(db).AnyAsync(report => report.Kind == period.Kind && report.PeriodStart == period.Start, ct))
        {
            throw new DeskRuleException("report.issued-outside", period);
        }
    }
}
