namespace CivilDesk.Core.Documents;

/// <summary>How a chart's figures are written: whole ones plainly, others with one decimal.</summary>
internal static class ChartNumber
{
    public static string Text(double value) =>
        IsWhole(value) ? KoreanFormat.Number((long)value) : KoreanFormat.OneDecimal((decimal)value);

    public static string Text(double? value) => value is { } known ? Text(known) : KoreanFormat.None;

    public static TableCell Cell(double? value) => value switch
    {
        null => TableCell.None,
        { } whole when IsWhole(whole) => new(KoreanFormat.Number((long)whole)) { Value = (long)whole },
        { } broken => TableCell.OneDecimal((decimal)broken),
    };

    public static TableCell Cell(double value) => Cell((double?)value);

    private static bool IsWhole(double value) => value == Math.Truncate(value);
}
