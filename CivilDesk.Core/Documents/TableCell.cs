namespace CivilDesk.Core.Documents;

/// <summary>One cell: the text that people read, and the bare value that a spreadsheet keeps.</summary>
public sealed record TableCell(string Text)
{
    /// <summary>A number or a day; null where the text is the value.</summary>
    public object? Value { get; init; }

    /// <summary>What the value counts (%, 일), so that a spreadsheet can name it in the heading.</summary>
    public string? Unit { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>A heading within the table's body, on a shade.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Where it differs from the column's.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>A dash: there is no such figure.</summary>
    public static TableCell None => new(KoreanFormat.None) { Value = DBNull.Value };

    public static implicit operator TableCell(string text) => FromString(text);

    public static implicit operator TableCell(int number) => FromInt32(number);

    public static TableCell FromString(string text) => new(text);

    public static TableCell FromInt32(int number) => new(KoreanFormat.Number(number)) { Value = number };

    public static TableCell Label(string text) => new(text) { IsLabel = true };

    public static TableCell Day(DateOnly? day) => day is { } known ? new(KoreanFormat.Date(known)) { Value = known } : None;

    /// <summary><c>93.8%</c>, or a dash of nothing.</summary>
    public static TableCell Percent(long part, long whole) => Percent(KoreanFormat.PercentOf(part, whole));

    public static TableCell Percent(decimal? percent) =>
        percent is { } figure ? new(KoreanFormat.Percent(figure)) { Value = KoreanFormat.Rounded(figure), Unit = "%" } : None;

    /// <summary><c>4.2</c> of a unit that the table or its column names.</summary>
    public static TableCell OneDecimal(decimal? figure) =>
        figure is { } known ? new(KoreanFormat.OneDecimal(known)) { Value = KoreanFormat.Rounded(known) } : None;

    /// <summary><c>+3</c> against another period.</summary>
    public static TableCell Change(int difference) => new(KoreanFormat.Change(difference)) { Value = difference };
}
