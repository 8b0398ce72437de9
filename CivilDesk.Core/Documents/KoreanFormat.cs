using System.Globalization;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Documents;

/// <summary>
/// 공문서 표기법: how an official document writes days, times, counts and money (행정업무의 운영 및 혁신에 관한 규정 제7조, 시행규칙 제2조).
/// The one formatter of screens, print and files, so that a figure reads alike everywhere.
/// </summary>
public static class KoreanFormat
{
    /// <summary>What stands where there is no figure.</summary>
    public const string None = "-";

    /// <summary>What a list without a single row says.</summary>
    public const string Nothing = "해당없음";

    private static readonly CultureInfo s_plain = CultureInfo.InvariantCulture;
    private static readonly string[] s_weekdays = ["일", "월", "화", "수", "목", "금", "토"];

    /// <summary><c>2026. 11. 23.</c></summary>
    public static string Date(DateOnly day) => string.Create(s_plain, $"{day.Year}. {day.Month}. {day.Day}.");

    /// <summary><c>2026. 11. 23.(월)</c></summary>
    public static string DateAndWeekday(DateOnly day) => $"{Date(day)}({s_weekdays[(int)day.DayOfWeek]})";

    /// <summary><c>11. 23.</c>, where the year is plain from the heading.</summary>
    public static string ShortDate(DateOnly day) => string.Create(s_plain, $"{day.Month}. {day.Day}.");

    /// <summary><c>2022. 7.</c></summary>
    public static string Month(DateOnly day) => string.Create(s_plain, $"{day.Year}. {day.Month}.");

    /// <summary><c>2022. 7. 1.~2026. 6. 30.</c>; 물결표 touches both sides (한글 맞춤법 부록). Open when there is no last day.</summary>
    public static string DateRange(DateOnly first, DateOnly? last) => $"{Date(first)}~{(last is { } day ? Date(day) : "")}";

    /// <summary><c>14:05</c>, 24 hours.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", s_plain);

    /// <summary><c>2026. 11. 23. 14:05</c> in Seoul.</summary>
    public static string DateAndTime(DateTimeOffset instant)
    {
        var seoul = DeskClock.InSeoul(instant);
        return $"{Date(DateOnly.FromDateTime(seoul.DateTime))} {Time(TimeOnly.FromDateTime(seoul.DateTime))}";
    }

    /// <summary><c>1,234</c></summary>
    public static string Number(long number) => number.ToString("N0", s_plain);

    /// <summary><c>32건</c>; other things have other counters (명, 회, 일).</summary>
    public static string Count(long number, string counter = "건") => Number(number) + counter;

    /// <summary><c>+3</c>, <c>-3</c>, <c>0</c>: a comparison with another period.</summary>
    public static string Change(long number) => number > 0 ? $"+{Number(number)}" : Number(number);

    /// <summary><c>93.8%</c> of a whole, or a dash where the whole is nothing.</summary>
    public static string Percent(long part, long whole) => Percent(PercentOf(part, whole));

    /// <summary><c>93.8%</c>, or a dash where there is nothing to divide.</summary>
    public static string Percent(decimal? percent) => percent is { } figure ? OneDecimal(figure) + "%" : None;

    /// <summary><c>4.2</c>: always one decimal, so that columns stay straight.</summary>
    public static string OneDecimal(decimal figure) => Rounded(figure).ToString("N1", s_plain);

    /// <summary>The share in percent, rounded by <see cref="Rounded"/>; null of nothing.</summary>
    public static decimal? PercentOf(long part, long whole) => whole == 0 ? null : Rounded(100m * part / whole);

    /// <summary>The office's one rule: to one decimal, a half goes away from zero (사사오입).</summary>
    public static decimal Rounded(decimal figure) => Math.Round(figure, 1, MidpointRounding.AwayFromZero);

    /// <summary><c>113,560원</c></summary>
    public static string Won(long amount) => Number(amount) + "원";

    /// <summary><c>금113,560원(금일십일만삼천오백육십원)</c>: so that nobody can add a digit.</summary>
    public static string Money(long amount) => $"금{Won(amount)}(금{KoreanNumeral.Spell(amount)}원)";
}
