using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>용어와 집계기준 in report Korean: the one source of the screen, the spreadsheet and the document.</summary>
public static class ReportDefinitions
{
    private static readonly Definition[] s_common =
    [
        new("날짜", "모든 날짜는 서울 시각의 날짜로 셈"),
        new("비교", "전월·전년 동월(전반기·전년 동기)과 연누계는 기준일시에 대장에서 같은 기준으로 다시 셈"),
        new("부서", "기간 마지막 날의 주관부서"),
    ];

    /// <summary>In the order of the figures; each says what it is based on.</summary>
    public static IReadOnlyList<Definition> All { get; } = [.. ReportMeasures.All.Select(measure => new Definition(measure.Term, $"{measure.Meaning} [{Word(measure.Base)}]")), .. s_common];

    public static string Word(FigureBase by) => by switch
    {
        FigureBase.Received => "접수 기준",
        FigureBase.Processed => "처리 기준",
        FigureBase.Replied => "회신 기준",
        FigureBase.PeriodEnd => "기간 말 기준",
        _ => "발생 기준",
    };
}
