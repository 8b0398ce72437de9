using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>직소민원 처리결과 보고(매월), in the order in which the office reports.</summary>
internal static class MonthlyReportDocument
{
    public static IEnumerable<DocumentBlock> Blocks(PeriodReport report)
    {
        var parts = new ReportParts(report);
        return
        [
            new Heading("총괄"), new OutlineItem(1, report.HeadlineText), .. parts.Sentences(ReportSection.Summary, 2), parts.Flow(), parts.Contacts(),
            new Heading("처리결과별 현황"), .. parts.Sentences(ReportSection.Outcome), parts.Outcomes(),
            new Heading("분야별 현황"), .. parts.Sentences(ReportSection.Category), parts.Breakdown("byCategory"),
            new Heading("접수경로별·행정동별 현황"), .. parts.Sentences(ReportSection.Place), parts.Breakdown("byChannel"), parts.Breakdown("byDong"),
            new Heading("부서별 현황"), .. parts.Sentences(ReportSection.Department), parts.Departments(),
            new Heading("주요 민원"), parts.ChosenCases("주요 민원 처리결과"), .. parts.Sentences(ReportSection.Repeat), parts.Kinds(),
            new Heading("구청장 면담"), .. parts.Sentences(ReportSection.Contact), parts.Meetings(),
            new Heading("현장확인·지시사항"), parts.Visits(), parts.Directives(), parts.DirectiveDepartments(),
            new Heading("기한경과·장기 목록"), .. parts.Sentences(ReportSection.Late), parts.Late(), parts.LongTerm(),
            new Heading("사후관리·만족도"), .. parts.Sentences(ReportSection.Aftercare), parts.Aftercare(),
            new Heading("다음 달 계획"), .. report.NextPlan.Select(line => new OutlineItem(1, line)),
            parts.Definitions(),
        ];
    }
}
