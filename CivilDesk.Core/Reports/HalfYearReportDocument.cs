using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>직소민원 분석 보고(반기): eleven chapters, charts where people would rather look.</summary>
internal static class HalfYearReportDocument
{
    public static IEnumerable<DocumentBlock> Blocks(PeriodReport report)
    {
        var parts = new ReportParts(report);
        return
        [
            Chapter("운영개요"),
            new OutlineItem(1, $"분석 기간: {KoreanFormat.DateRange(report.Period.Start, report.Period.End)}"),
            new OutlineItem(1, "운영 부서: 구청장 직속 소통민원실(소통민원팀)"),
            new OutlineItem(1, $"운영 결과: {report.HeadlineText}"),
            Chapter("총괄 및 추이"), .. parts.Sentences(ReportSection.Summary), parts.Flow(), parts.Months(), parts.Trend(), .. parts.Sentences(ReportSection.Outcome), parts.Outcomes(),
            Chapter("분야와 행정동"), .. parts.Sentences(ReportSection.Category), parts.Breakdown("byCategory"), parts.CategoryBars(), parts.Breakdown("byDong"), parts.Cross(),
            Chapter("접수경로와 요일"), .. parts.Sentences(ReportSection.Place), parts.Breakdown("byChannel"), parts.WeekdayBars(),
            Chapter("처리기간·준수율·이송·연장"), .. parts.Sentences(ReportSection.Department), parts.Time(), parts.Departments(), parts.DayBars(), .. parts.Sentences(ReportSection.Late), parts.Late(), parts.LongTerm(),
            Chapter("반복·다수인·갈등"), .. parts.Sentences(ReportSection.Repeat), parts.Kinds(),
            Chapter("면담·현장확인·지시 이행"), .. parts.Sentences(ReportSection.Contact), parts.Contacts(), parts.DirectiveDepartments(), parts.Meetings(), parts.Visits(),
            Chapter("사후관리·만족도"), .. parts.Sentences(ReportSection.Aftercare), parts.Aftercare(),
            Chapter("우수사례와 수용곤란 사유"), parts.ChosenCases("우수사례"), parts.Refusals(),
            Chapter("문제점 및 개선과제"), parts.Improvements(),
            Chapter("공약 지표와 다음 반기 계획"), .. PledgeBlocks(report), .. report.NextPlan.Select(line => new OutlineItem(1, line)),
            parts.Definitions(),
        ];
    }

    // The indicators themselves stand on the pledge card; a half-year counts seven reports, six months and this one.
    private static IEnumerable<DocumentBlock> PledgeBlocks(PeriodReport report)
    {
        yield return new OutlineItem(1, "운영결과 분석 및 보고: 반기 목표 7회(매월 6회, 반기 분석 1회)");
        if (report.Edits.PledgeLines.Count > 0)
        {
            foreach (var line in report.Edits.PledgeLines)
            {
                yield return new OutlineItem(1, line);
            }
        }
    }

    private static Heading Chapter(string text) => new(text, IsChapter: true);
}
