using System.Globalization;

namespace CivilDesk.Core.Reports;

/// <summary>In which row of a table a counted record stands; the tables and the lists behind their cells ask the same way.</summary>
internal static class FigureRows
{
    private static readonly int[] s_dayLimits = [0, 3, 7, 14];

    /// <summary>처리기간 구간: their codes are the longest day of each; the last has none.</summary>
    public static IReadOnlyList<string> DayCodes { get; } = [.. s_dayLimits.Select(limit => limit.ToString(CultureInfo.InvariantCulture)), "more"];

    /// <summary>Whether a figure tells a state at the end of each month rather than what happened in it.</summary>
    public static bool IsState(string figure) => figure is "inProgress";

    /// <summary>The row of one record; null when it stands in none.</summary>
    public static string? Code(CountedItem item, FigureDimension by) => by switch
    {
        FigureDimension.Outcome => item.Outcome?.ToString(),
        FigureDimension.Category => item.Category,
        FigureDimension.Channel => item.Channel,
        FigureDimension.Dong => item.Dong,
        FigureDimension.Department => item.Department,
        FigureDimension.Weekday => Weekday(item.On),
        FigureDimension.Days => item is { Kind: CountedKind.Complaint, Amount: { } days } ? DayCode(days) : null,
        _ => null,
    };

    public static bool StandsIn(CountedItem item, string figure, FigurePlace place) => place.By is FigureDimension.Month
        ? ReportPeriod.TryParseMonth(place.Code, out var month) && StandsInMonth(item, figure, month)
        : Code(item, place.By) == place.Code;

    public static bool StandsInMonth(CountedItem item, string figure, ReportPeriod month) => figure switch
    {
        "inProgress" => item.On <= month.End && (item.ProcessedOn is null || item.ProcessedOn > month.End) && IsCase(item),
        "processed" => month.Holds(item.ProcessedOn),
        "replied" => month.Holds(item.RepliedOn),
        _ => month.Holds(item.On),
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static string Weekday(DateOnly day) => (day.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek).ToString(CultureInfo.InvariantCulture);

    private static string DayCode(int days)
    {
        var at = Array.FindIndex(s_dayLimits, limit => days <= limit);
        return at < 0 ? DayCodes[^1] : DayCodes[at];
    }

    // What is on the list for its reply or its lateness only was no open case of any month.
    private static bool IsCase(CountedItem item) =>
        item.Kind is CountedKind.Complaint && (item.Counts(ReportMeasures.Bit("received")) || item.Counts(ReportMeasures.Bit("carriedOver")));
}
