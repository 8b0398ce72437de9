using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>용어와 집계기준 in report Korean: the one source of the screen, the spreadsheet and the document.</summary>
public static class ReportDefinitions
{
    public static Definition Received { get; } = new("접수", "그 달에 접수번호를 받은 민원");

    public static Definition CarriedOver { get; } = new("전월 이월", "그 달 전에 접수해 그 달 첫날까지 처리하지 않은 민원");

    public static Definition Processed { get; } = new("처리", "부서가 그 달에 처리를 마친 민원(회신 여부와 관계없음)");

    public static Definition InProgress { get; } = new("처리중", "그 달 마지막 날까지 처리하지 않은 민원. 이월 + 접수 − 처리와 같음");

    public static Definition Meetings { get; } = new("구청장 면담", "그 달에 실시한 면담");

    public static Definition FieldVisits { get; } = new("현장확인", "그 달에 실시한 현장확인");

    public static Definition Directives { get; } = new("지시사항", "그 달에 지시한 사항");

    public static Definition Days { get; } = new("날짜", "모든 날짜는 서울 시각의 날짜로 셈");

    /// <summary>In the order of the figures.</summary>
    public static IReadOnlyList<Definition> All { get; } = [Received, CarriedOver, Processed, InProgress, Meetings, FieldVisits, Directives, Days];
}
