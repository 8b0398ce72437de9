namespace CivilDesk.Core.Reports;

/// <summary>What the reports and their tables are called, in report Korean.</summary>
public static class ReportTitles
{
    /// <summary><c>2022년 9월</c>, <c>2022년 하반기</c>.</summary>
    public static string Of(ReportPeriod period) => period.Kind is ReportKind.HalfYear
        ? $"{period.Start.Year}년 {(period.Start.Month == 1 ? "상" : "하")}반기"
        : $"{period.Start.Year}년 {period.Start.Month}월";

    /// <summary>What the file is called: <c>2022년 9월 직소민원 처리결과 보고</c>.</summary>
    public static string NameOf(ReportPeriod period) => period.Kind is ReportKind.HalfYear ? $"{Of(period)} 직소민원 분석 보고" : $"{Of(period)} 직소민원 처리결과 보고";

    /// <summary>The same of a later edition: <c>2022년 9월 직소민원 처리결과 보고(2판)</c>.</summary>
    public static string NameOf(ReportPeriod period, int edition) => edition == 1 ? NameOf(period) : $"{NameOf(period)}({edition}판)";

    /// <summary>What stands above its first line.</summary>
    public static string TitleOf(ReportPeriod period) => period.Kind is ReportKind.HalfYear ? $"{Of(period)} 구청장 직소민원 분석 보고" : $"{Of(period)} 구청장 직소민원 처리결과 보고";

    public static string Of(string table) => table switch
    {
        "byOutcome" => "처리결과별",
        "byCategory" => "분야별",
        "byChannel" => "접수경로별",
        "byDong" => "행정동별",
        "byDepartment" => "부서별",
        "directivesByDepartment" => "부서별 지시사항",
        "byMonth" => "월별",
        "byWeekday" => "요일별",
        "byDays" => "처리기간별",
        _ => table,
    };
}
