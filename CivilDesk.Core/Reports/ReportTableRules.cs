namespace CivilDesk.Core.Reports;

/// <summary>Which tables a report has, and which figures stand in their columns.</summary>
internal static class ReportTableRules
{
    public const string Previous = "Previous";

    private static readonly string[] s_flow = ["carriedOver", "received", "processed", "inProgress", "receivedPrevious"];

    private static readonly (string Key, FigureDimension By, string[] Columns)[] s_both =
    [
        ("byOutcome", FigureDimension.Outcome, ["processed", "processedPrevious"]),
        ("byCategory", FigureDimension.Category, s_flow),
        ("byChannel", FigureDimension.Channel, s_flow),
        ("byDong", FigureDimension.Dong, s_flow),
        ("byDepartment", FigureDimension.Department, ["carriedOver", "received", "processed", "inProgress", "late", "transferred", "replied", "repliedOnTime", "averageDays", "medianDays"]),
        ("directivesByDepartment", FigureDimension.Department, ["directives", "directivesDone", "directivesOpen", "directivesLate"]),
    ];

    private static readonly (string Key, FigureDimension By, string[] Columns)[] s_half =
    [
        ("byMonth", FigureDimension.Month, ["received", "processed", "replied", "inProgress", "meetings", "visits", "directives"]),
        ("byWeekday", FigureDimension.Weekday, ["received"]),
        ("byDays", FigureDimension.Days, ["processed"]),
    ];

    public static IEnumerable<(string Key, FigureDimension By, string[] Columns)> Of(ReportKind kind) => kind is ReportKind.HalfYear ? [.. s_both, .. s_half] : s_both;
}
