using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>
/// 직소민원 처리결과 보고(매월) as the office puts it before the mayor. Names are those that the report was counted with,
/// so that an issued report reads the same after a department is renamed.
/// </summary>
public static class MonthlyReportDocument
{
    private const string Office = "구청장 직속 소통민원실", Department = "소통민원팀", Unassigned = "미배정", Total = "계", Item = "구분";

    /// <summary>What the file is called: <c>2022년 9월 직소민원 처리결과 보고</c>.</summary>
    public static string NameOf(ReportPeriod period) => $"{MonthOf(period)} 직소민원 처리결과 보고";

    /// <param name="outcomeWord">The office's Korean word for a 처리결과.</param>
    public static OfficialDocument Of(MonthlyReport report, Func<Outcome, string> outcomeWord)
    {
        var (month, figures) = (MonthOf(report.Period), report.Figures);
        return new()
        {
            Title = $"{month} 구청장 직소민원 처리결과 보고",
            Office = Office,
            Department = Department,
            Date = DeskClock.DayOf(report.IssuedAt ?? report.CountedAt),
            Summary = $"{month} 구청장 직소민원은 전월에서 {figures.CarriedOver}건을 이월하고 {figures.Received}건을 접수하여 {figures.Processed}건을 처리하였으며 {figures.InProgress}건은 처리 중임. "
                + $"구청장 면담은 {figures.MeetingsHeld}건, 현장확인은 {figures.FieldVisits}건, 지시사항은 {figures.Directives}건임.",
            Keywords = ["직소민원", "처리결과", "구청장 면담", "현장확인", "지시사항", month],
            Approval = new(new("담당자"), new("팀장"), new("과장"), new("구청장")),
            Blocks = [.. Summary(report), .. Breakdowns(figures, outcomeWord), new Definitions([.. ReportDefinitions.All, .. Standing(report)])],
        };
    }

    private static IEnumerable<DocumentBlock> Summary(MonthlyReport report)
    {
        var figures = report.Figures;
        yield return new Heading("총괄");
        yield return new OutlineItem(1, report.HeadlineText);
        yield return new OutlineItem(2, $"전월 이월 {figures.CarriedOver}건, 접수 {figures.Received}건, 처리 {figures.Processed}건, 처리중 {figures.InProgress}건");
        yield return new OutlineItem(2, $"구청장 면담 {figures.MeetingsHeld}건, 현장확인 {figures.FieldVisits}건, 지시사항 {figures.Directives}건");
        yield return new Table(
            [new("전월 이월"), new("접수"), new(Total), new("처리"), new("처리중")],
            [new(figures.CarriedOver, figures.Received, figures.CarriedOver + figures.Received, figures.Processed, figures.InProgress)])
        {
            Title = "처리현황",
            Unit = "건",
            Notes = [$"제목: {report.HeadlineText}"],
        };
        yield return new Table(
            [new("구청장 면담"), new("현장확인"), new("지시사항")],
            [new(figures.MeetingsHeld, figures.FieldVisits, figures.Directives)])
        {
            Title = "면담·현장확인·지시사항",
            Unit = "건",
            Notes = [HeadlineNote(report)],
        };
    }

    private static IEnumerable<DocumentBlock> Breakdowns(ReportFigures figures, Func<Outcome, string> outcomeWord) =>
    [
        new Heading("처리결과별 현황"), Outcomes(figures.ByOutcome, outcomeWord),
        new Heading("분야별 현황"), Breakdown("분야별", figures.ByCategory),
        new Heading("접수경로별·행정동별 현황"), Breakdown("접수경로별", figures.ByChannel), Breakdown("행정동별", figures.ByDong),
        new Heading("부서별 현황"), Breakdown("부서별", figures.ByDepartment),
    ];

    private static Table Outcomes(IReadOnlyList<OutcomeRow> rows, Func<Outcome, string> word) => new(
        [new("처리결과", 3), new("처리")],
        WithTotal([.. rows.Select(row => new TableRow(word(row.Outcome), row.Processed))], TableRow.Total(Total, rows.Sum(row => row.Processed))))
    {
        Title = "처리결과별",
        Unit = "건",
    };

    private static Table Breakdown(string title, IReadOnlyList<FigureRow> rows) => new(
        [new(Item, 3), new("전월 이월"), new("접수"), new("처리"), new("처리중")],
        WithTotal(
            [.. rows.Select(row => new TableRow(row.Code is null ? Unassigned : row.Name, row.CarriedOver, row.Received, row.Processed, row.InProgress))],
            TableRow.Total(Total, rows.Sum(row => row.CarriedOver), rows.Sum(row => row.Received), rows.Sum(row => row.Processed), rows.Sum(row => row.InProgress))))
    {
        Title = title,
        Unit = "건",
    };

    // Without a row there is nothing to add up: the table says 해당없음.
    private static IReadOnlyList<TableRow> WithTotal(IReadOnlyList<TableRow> rows, TableRow total) => rows.Count == 0 ? rows : [.. rows, total];

    // The office's published headlines changed what they count in their third month; the reader is told which way this one counts.
    private static string HeadlineNote(MonthlyReport report) => report.Headline is HeadlineForm.Together
        ? $"제목의 구청장 면담·현장확인 {report.Figures.MeetingsHeld + report.Figures.FieldVisits}건은 구청장 면담 {report.Figures.MeetingsHeld}건과 현장확인 {report.Figures.FieldVisits}건을 더한 것임"
        : $"제목의 구청장 면담 {report.Figures.MeetingsHeld}건에는 현장확인 {report.Figures.FieldVisits}건이 들어 있지 않음";

    private static IEnumerable<Definition> Standing(MonthlyReport report)
    {
        yield return new("기준일시", KoreanFormat.DateAndTime(report.CountedAt));
        yield return new("상태", report.State switch
        {
            ReportState.Issued => $"확정({KoreanFormat.DateAndTime(report.IssuedAt!.Value)}). 대장이 바뀌어도 숫자는 그대로임",
            ReportState.Draft => "초안. 확정하기 전에는 숫자가 바뀔 수 있음",
            _ => "집계 중. 초안을 아직 만들지 않아 기준일시에 집계한 숫자임",
        });
    }

    private static string MonthOf(ReportPeriod period) => $"{period.Start.Year}년 {period.Start.Month}월";
}
