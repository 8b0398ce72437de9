using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>
/// A report as the office puts it before the mayor. Names are those that the report was counted with, so that an issued
/// report reads the same after a department is renamed.
/// </summary>
public static class ReportDocument
{
    /// <summary>What people would rather look at; a month has its tables only.</summary>
    public static IReadOnlyList<Chart> ChartsOf(PeriodReport report)
    {
        if (report.Period.Kind is ReportKind.Monthly)
        {
            return [];
        }

        var parts = new ReportParts(report);
        return [parts.Trend(), parts.CategoryBars(), parts.DayBars(), parts.WeekdayBars()];
    }

    public static OfficialDocument Of(PeriodReport report)
    {
        var (period, figures, isHalf) = (ReportTitles.Of(report.Period), report.Figures, report.Period.Kind is ReportKind.HalfYear);
        return new()
        {
            Title = ReportTitles.TitleOf(report.Period),
            Office = report.Content.Names.Letterhead,
            Department = report.Content.Names.Team,
            Date = report.ApprovalOn ?? DeskClock.DayOf(report.IssuedAt ?? report.CountedAt),
            Number = report.ApprovalNumber,
            Summary = $"{period} 구청장 직소민원은 {(isHalf ? "전반기" : "전월")}에서 {figures.CarriedOver}건을 이월하고 {figures.Received}건을 접수하여 {figures.Processed}건을 처리하였으며 {figures.InProgress}건은 처리 중임. "
                + $"구청장 면담은 {figures.MeetingsHeld}건, 현장확인은 {figures.FieldVisits}건, 지시사항은 {figures.Directives}건임.",
            Keywords = ["직소민원", isHalf ? "분석 보고" : "처리결과", "구청장 면담", "현장확인", "지시사항", period],
            Approval = new(new("담당자"), new("팀장"), new("과장"), new("구청장")),
            Blocks = [.. isHalf ? HalfYearReportDocument.Blocks(report) : MonthlyReportDocument.Blocks(report)],
        };
    }
}
