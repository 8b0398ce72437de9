using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;

namespace CivilDesk.Core.Reports;

/// <summary>The Korean words of a report's rows: frozen with the report, so that it reads the same after a department is renamed.</summary>
internal sealed class ReportWords(CodeBook book)
{
    private static readonly string[] s_weekdays = ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"];
    private static readonly string[] s_days = ["당일", "1~3일", "4~7일", "8~14일", "15일 이상"];

    public const string NoDepartment = "미배정";

    public string Category(string code) => Word(CodeList.Category, code);

    public string Department(string? code) => string.IsNullOrEmpty(code) ? NoDepartment : Word(CodeList.Department, code);

    public string Dong(string code) => Word(CodeList.Dong, code);

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Accepted => "수용",
        Outcome.PartlyAccepted => "일부수용",
        Outcome.AlternativeOffered => "대안제시",
        Outcome.NotAcceptable => "수용곤란",
        Outcome.Guidance => "단순안내",
        Outcome.Referred => "타기관 이첩",
        Outcome.Withdrawn => "취하",
        Outcome.LongTermReview => "장기검토",
        Outcome.RepeatClosed => "반복 종결",
        Outcome.Returned => "반려",
        _ => "예외 종결",
    };

    public static string Of(DirectiveStatus status) => status switch
    {
        DirectiveStatus.Draft => "지시 초안",
        DirectiveStatus.UnderWay => "추진중",
        DirectiveStatus.CompletionAsked => "완료 확인 요청",
        DirectiveStatus.Done => "완료",
        _ => "종결",
    };

    public string Row(FigureDimension by, string code) => by switch
    {
        FigureDimension.Outcome => Of(Enum.Parse<Outcome>(code)),
        FigureDimension.Category => Category(code),
        FigureDimension.Channel => Word(CodeList.Channel, code),
        FigureDimension.Dong => Dong(code),
        FigureDimension.Department => Department(code),
        FigureDimension.Weekday => s_weekdays[code[0] - '1'],
        FigureDimension.Days => s_days[FigureRows.DayCodes.ToList().IndexOf(code)],
        FigureDimension.Month => $"{int.Parse(code[5..], System.Globalization.CultureInfo.InvariantCulture)}월",
        _ => code,
    };

    /// <summary>Where a row stands among the others.</summary>
    public int Order(FigureDimension by, string code) => by switch
    {
        _ when code.Length == 0 => int.MaxValue,
        FigureDimension.Outcome => (int)Enum.Parse<Outcome>(code),
        FigureDimension.Weekday => code[0],
        FigureDimension.Days => FigureRows.DayCodes.ToList().IndexOf(code),
        _ => book.Find(ListOf(by), code)?.Order ?? int.MaxValue - 1,
    };

    private static CodeList ListOf(FigureDimension by) => by switch
    {
        FigureDimension.Category => CodeList.Category,
        FigureDimension.Channel => CodeList.Channel,
        FigureDimension.Dong => CodeList.Dong,
        _ => CodeList.Department,
    };

    private string Word(CodeList list, string code) => book.Find(list, code)?.Name ?? code;
}
