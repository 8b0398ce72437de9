using System.Globalization;

namespace CivilDesk.Core.Demo;

/// <summary>Days as officials write them in running text.</summary>
internal static class KoreanDate
{
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}월 {day.Day}일");

    /// <summary>A day to come, seen from another: with 내년 when the year turns.</summary>
    public static string Day(DateOnly day, DateOnly from) => NextYear(day, from) + Day(day);

    public static string Month(DateOnly day, DateOnly from) => NextYear(day, from) + string.Create(CultureInfo.InvariantCulture, $"{day.Month}월");

    /// <summary>A day gone by, seen from another.</summary>
    public static string Before(DateOnly day, DateOnly from) => (from.Year - day.Year) switch
    {
        0 => Day(day),
        1 => "작년 " + Day(day),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Year}년 ") + Day(day),
    };

    private static string NextYear(DateOnly day, DateOnly from) => day.Year > from.Year ? "내년 " : "";
}
