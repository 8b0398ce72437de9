using CivilDesk.Core.Reports;

namespace CivilDesk.Web.Reports;

/// <summary>Where a report, its files and the records behind its cells are found.</summary>
internal static class ReportAddress
{
    public const string Monthly = "monthly", HalfYear = "half-year";

    public static string Of(ReportPeriod period) => $"reports/{Kind(period)}/{period}";

    public static string Of(ReportPeriod period, int edition) => $"{Of(period)}?edition={edition}";

    public static string File(PeriodReport report, string extension) => $"{Of(report.Period)}.{extension}{Edition(report, '?')}";

    public static string Print(PeriodReport report) => $"{Of(report.Period)}/print{Edition(report, '?')}";

    public static string Cell(PeriodReport report, FigureCell cell) => $"{Of(report.Period)}/cases?{cell.Query}{Edition(report, '&')}";

    private static string Edition(PeriodReport report, char joint) => report.Id is null ? "" : $"{joint}edition={report.Edition}";

    private static string Kind(ReportPeriod period) => period.Kind is ReportKind.HalfYear ? HalfYear : Monthly;
}
