using System.Globalization;

namespace CivilDesk.Core.Pledge;

/// <summary>A column of the card: a year, a half-year, or what part of a year lies in the term.</summary>
/// <param name="Key"><c>2023</c>, <c>2022H2</c>, or <c>2024-10..2024-11</c>.</param>
public readonly record struct TermSpan(string Key, DateOnly Start, DateOnly End)
{
    private const int Midyear = 7;

    public bool IsFirstHalf => Start == new DateOnly(Start.Year, 1, 1) && End == new DateOnly(Start.Year, 6, 30);

    public bool IsSecondHalf => Start == new DateOnly(Start.Year, Midyear, 1) && End == new DateOnly(Start.Year, 12, 31);

    public bool IsYear => Start == new DateOnly(Start.Year, 1, 1) && End == new DateOnly(Start.Year, 12, 31);

    /// <summary>As the card prints it: <c>2022(하)</c>, <c>2023</c>.</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Start.Year}{(IsYear ? "" : IsFirstHalf ? "(상)" : IsSecondHalf ? "(하)" : $"({Start.Month}~{End.Month}월)")}");

    public bool Holds(DateOnly day) => day >= Start && day <= End;

    internal static TermSpan Of(DateOnly start, DateOnly end)
    {
        var span = new TermSpan("", start, end);
        var year = start.Year.ToString(CultureInfo.InvariantCulture);
        return span with
        {
            Key = span.IsYear ? year : span.IsFirstHalf ? $"{year}H1" : span.IsSecondHalf ? $"{year}H2" : string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM}..{end:yyyy-MM}"),
        };
    }
}
