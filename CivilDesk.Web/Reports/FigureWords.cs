using System.Globalization;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Reports;

/// <summary>The reports' words on the screen: figures, periods, rows. In Korean they are the report's own.</summary>
internal static class FigureWords
{
    private const string Previous = "Previous";

    public static string Term(string key) => key.EndsWith(Previous, StringComparison.Ordinal)
        ? Say.With(ReportsText.PreviousOf, Term(key[..^Previous.Length]))
        : ReportsText.ResourceManager.GetString($"Fig_{key}", CultureInfo.CurrentUICulture) ?? ReportMeasures.Find(key).Term;

    public static string Meaning(Measure measure) => ReportsText.ResourceManager.GetString($"Mean_{measure.Key}", CultureInfo.CurrentUICulture) ?? measure.Meaning;

    public static string Table(string key) => ReportsText.ResourceManager.GetString($"Table_{key}", CultureInfo.CurrentUICulture) ?? ReportTitles.Of(key);

    public static string Period(ReportPeriod period) => period.Kind is ReportKind.HalfYear
        ? Say.With(period.Start.Month == 1 ? ReportsText.FirstHalf : ReportsText.SecondHalf, period.Start.Year)
        : Say.With(ReportsText.MonthName, period.Start.Year, period.Start.Month);

    public static string Title(ReportPeriod period) => Say.With(period.Kind is ReportKind.HalfYear ? ReportsText.HalfTitle : ReportsText.MonthlyTitle, Period(period));

    /// <summary>The row's name: as it was counted in Korean, the office's English word otherwise.</summary>
    public static string Row(FigureDimension by, string code, string name, CodeBook? book)
    {
        if (code.Length == 0)
        {
            return ReportsText.None;
        }

        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en")
        {
            return name;
        }

        return by switch
        {
            FigureDimension.Outcome => Say.Word(Enum.Parse<Outcome>(code)),
            FigureDimension.Weekday => CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName((DayOfWeek)((code[0] - '0') % 7)),
            FigureDimension.Month => code,
            FigureDimension.Days => ReportsText.ResourceManager.GetString($"Days_{code}", CultureInfo.CurrentUICulture) ?? name,
            FigureDimension.Category => book?.Text(CodeList.Category, code) ?? name,
            FigureDimension.Channel => book?.Text(CodeList.Channel, code) ?? name,
            FigureDimension.Dong => book?.Text(CodeList.Dong, code) ?? name,
            _ => book?.Text(CodeList.Department, code) ?? name,
        };
    }

    /// <summary>The row's name by its code alone, as the office calls it today.</summary>
    public static string Row(FigureDimension by, string code, CodeBook? book) => code.Length == 0 ? ReportsText.None : by switch
    {
        FigureDimension.Outcome => Enum.TryParse<Outcome>(code, out var outcome) ? Say.Word(outcome) : code,
        FigureDimension.Weekday => code is [>= '1' and <= '7'] ? CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName((DayOfWeek)((code[0] - '0') % 7)) : code,
        FigureDimension.Days => ReportsText.ResourceManager.GetString($"Days_{code}", CultureInfo.CurrentUICulture) ?? code,
        FigureDimension.Category => book?.Text(CodeList.Category, code) ?? code,
        FigureDimension.Channel => book?.Text(CodeList.Channel, code) ?? code,
        FigureDimension.Dong => book?.Text(CodeList.Dong, code) ?? code,
        FigureDimension.Department => book?.Text(CodeList.Department, code) ?? code,
        _ => code,
    };

    /// <summary>A figure with its unit, or a dash.</summary>
    public static string Value(string key, decimal? value)
    {
        if (value is not { } known)
        {
            return KoreanFormat.None;
        }

        var measure = ReportMeasures.Find(key.EndsWith(Previous, StringComparison.Ordinal) ? key[..^Previous.Length] : key);
        return measure.Unit switch
        {
            FigureUnit.Percent => KoreanFormat.Percent(known),
            FigureUnit.WorkingDays or FigureUnit.Points => KoreanFormat.OneDecimal(known),
            _ => KoreanFormat.Number((long)known),
        };
    }
}
