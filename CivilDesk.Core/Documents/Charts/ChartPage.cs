namespace CivilDesk.Core.Documents.Charts;

/// <summary>The measures that all drawings share, in pixels of a screen.</summary>
internal static class ChartPage
{
    public const double Letter = 13;
    public const double Gap = 8;
    public const double RowHeight = 26;
    public const double BarHeight = 16;

    /// <summary>How far the base line of a text stands below the middle of its row.</summary>
    public const double BaseLine = Letter * 0.35;

    public static double WidthOf(string text) => TextWidth.Ems(text) * Letter;

    /// <summary>Room for the longest of the labels, but never more than a third of the page.</summary>
    public static double LabelRoom(IEnumerable<string> labels, double width) =>
        Math.Min(labels.Select(WidthOf).DefaultIfEmpty().Max() + Gap, width / 3);

    public static string Describe(string label, double value, string unit) => $"{label} {ChartNumber.Text(value)}{unit}";

    public static string DescribeAll(Chart chart, IEnumerable<string> figures) => $"{chart.Title}: {string.Join(", ", figures)}";
}
