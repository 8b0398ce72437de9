using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using Microsoft.AspNetCore.WebUtilities;

namespace CivilDesk.Web.Reports;

/// <summary>Where a report, its files and the records behind its cells are found.</summary>
internal static class ReportAddress
{
    public const string Monthly = "monthly", HalfYear = "half-year";

    private const string Figure = "figure";

    public static string Of(ReportPeriod period) => $"reports/{Kind(period)}/{period}";

    public static string Of(ReportPeriod period, int edition) => $"{Of(period)}?edition={edition}";

    public static string File(PeriodReport report, string extension) => $"{Of(report.Period)}.{extension}{Edition(report, '?')}";

    public static string Print(PeriodReport report) => $"{Of(report.Period)}/print{Edition(report, '?')}";

    public static string Cell(PeriodReport report, FigureCell cell) => $"{Of(report.Period)}/cases?{cell.Query}{Edition(report, '&')}";

    /// <summary>The record that was counted, in its own ledger.</summary>
    public static string Record(CountedKind kind, CaseNumber number) => kind switch
    {
        CountedKind.Meeting => $"meetings/{number}",
        CountedKind.FieldVisit => $"visits/{number}",
        CountedKind.Directive => $"directives/{number}",
        _ => $"complaints/{number}",
    };

    /// <summary>The period that an address names; refuses what is none.</summary>
    public static ReportPeriod PeriodOf(string name) => ReportPeriod.TryParse(name, out var period) ? period : throw new DeskRuleException("report.month-malformed", name);

    /// <summary>The cell that an address asks for; refuses a figure that nobody counts.</summary>
    public static FigureCell CellOf(string query)
    {
        var asked = QueryHelpers.ParseQuery(query);
        var figure = asked.TryGetValue(Figure, out var key) ? key.ToString() : "";
        if (ReportMeasures.TryFind(figure) is null)
        {
            throw new DeskRuleException("record.not-found");
        }

        return new(figure, [.. Enum.GetValues<FigureDimension>().Where(by => asked.ContainsKey(by.ToString())).Select(by => new FigurePlace(by, asked[by.ToString()].ToString()))]);
    }

    private static string Edition(PeriodReport report, char joint) => report.Id is null ? "" : $"{joint}edition={report.Edition}";

    private static string Kind(ReportPeriod period) => period.Kind is ReportKind.HalfYear ? HalfYear : Monthly;
}
