using System.Globalization;
using System.Text.RegularExpressions;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Ledger;

/// <summary>What a cell says: as text, as a day with or without its time, as yes or no.</summary>
internal static partial class CellText
{
    // Excel counts days from 1900; outside of these a number is no day of a register.
    private const double FirstDay = 32_874, LastDay = 73_050;

    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        DateTime day => day.ToString(day.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>The Seoul instant that a cell means; a day alone gets <paramref name="hour"/>. Null when it is no day.</summary>
    public static DateTimeOffset? Instant(object? value, TimeOnly hour)
    {
        var read = value switch
        {
            DateTime at => at,
            double number when number is > FirstDay and < LastDay => DateTime.FromOADate(number),
            string text => Read(text),
            _ => (DateTime?)null,
        };
        return read is { } known && known.Year is >= 1990 and <= 2100
            ? DeskClock.At(DateOnly.FromDateTime(known), known.TimeOfDay == default ? hour : TimeOnly.FromDateTime(known))
            : null;
    }

    /// <summary>예/아니오, O/X, Y/N, 준수/경과; null when it says neither.</summary>
    public static bool? YesNo(string text) => RegisterHeadings.Plain(text) switch
    {
        "예" or "o" or "y" or "yes" or "true" or "유" or "준수" or "기한내" or "선행" or "해당" or "1" => true,
        "아니오" or "아니요" or "x" or "n" or "no" or "false" or "무" or "경과" or "초과" or "지연" or "미선행" or "해당없음" or "0" => false,
        "ㅇ" => true,
        _ => null,
    };

    private static DateTime? Read(string text)
    {
        if (Shape().Match(text.Trim()) is not { Success: true } shape)
        {
            return null;
        }

        int Part(string name, int otherwise = 0) => shape.Groups[name].Success ? int.Parse(shape.Groups[name].Value, CultureInfo.InvariantCulture) : otherwise;
        var (year, month, day, hour, minute) = (Part("y"), Part("m"), Part("d"), Part("h"), Part("n"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year < 100 ? 2000 + year : year, month) && hour < 24 && minute < 60
            ? new DateTime(year < 100 ? 2000 + year : year, month, day, hour, minute, 0, DateTimeKind.Unspecified)
            : null;
    }

    // 2024-01-02, 2024. 1. 2., 24.1.2, 2024/01/02 14:05, 2024년 1월 2일
    [GeneratedRegex(
        @"^(?<y>[0-9]{4}|[0-9]{2})\s*[-./년]\s*(?<m>[0-9]{1,2})\s*[-./월]\s*(?<d>[0-9]{1,2})\s*[.일]?\s*(?:\([월화수목금토일]\))?\s*(?:T?\s*(?<h>[0-9]{1,2}):(?<n>[0-9]{2})(?::[0-9]{2})?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
