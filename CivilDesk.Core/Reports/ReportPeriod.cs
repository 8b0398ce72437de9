using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Reports;

/// <summary>The Seoul days that a report covers: a month or a half-year.</summary>
public readonly record struct ReportPeriod(ReportKind Kind, DateOnly Start)
{
    private const int MonthsInHalf = 6;

    private static readonly TimeOnly s_dueAt = new(6, 0);

    /// <summary>The last day, included.</summary>
    public DateOnly End => Start.AddMonths(Length).AddDays(-1);

    public DayRange Days => new(Start, End);

    /// <summary>연누계: from 1 January to the last day.</summary>
    public DayRange YearToDate => new(new(Start.Year, 1, 1), End);

    /// <summary>전월, 전반기.</summary>
    public ReportPeriod Previous() => this with { Start = Start.AddMonths(-Length) };

    public ReportPeriod Next() => this with { Start = Start.AddMonths(Length) };

    /// <summary>전년 동월, 전년 동기.</summary>
    public ReportPeriod YearBefore() => this with { Start = Start.AddYears(-1) };

    /// <summary>The months in it, oldest first; a month is its own.</summary>
    public IReadOnlyList<ReportPeriod> Months()
    {
        var start = Start;
        return [.. Enumerable.Range(0, Length).Select(n => MonthOf(start.AddMonths(n)))];
    }

    private int Length => Kind is ReportKind.HalfYear ? MonthsInHalf : 1;

    public static ReportPeriod Month(int year, int month) => new(ReportKind.Monthly, new(year, month, 1));

    public static ReportPeriod MonthOf(DateOnly day) => Month(day.Year, day.Month);

    /// <param name="year">The year.</param>
    /// <param name="half">1 for 상반기, 2 for 하반기.</param>
    public static ReportPeriod Half(int year, int half) => new(ReportKind.HalfYear, new(year, half == 1 ? 1 : 1 + MonthsInHalf, 1));

    public static ReportPeriod HalfOf(DateOnly day) => Half(day.Year, day.Month <= MonthsInHalf ? 1 : 2);

    public static ReportPeriod Of(ReportKind kind, DateOnly day) => kind is ReportKind.HalfYear ? HalfOf(day) : MonthOf(day);

    /// <summary>Reads <c>2022-07</c> or <c>2022H2</c>; false for what is neither, or lies outside the covered years.</summary>
    public static bool TryParse(string? text, out ReportPeriod period) => TryParseMonth(text, out period) || TryParseHalf(text, out period);

    /// <summary>Reads <c>2022-07</c>; false for what is no month of the covered years.</summary>
    public static bool TryParseMonth(string? text, out ReportPeriod period)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start) && IsCovered(start.Year);
        period = read ? new(ReportKind.Monthly, start) : default;
        return read;
    }

    /// <summary>Reads <c>2022H2</c>; false for what is no half of the covered years.</summary>
    public static bool TryParseHalf(string? text, out ReportPeriod period)
    {
        var read = text?.Split('H') is [{ Length: 4 } year, "1" or "2"]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsCovered(number);
        period = read ? Half(int.Parse(text![..4], CultureInfo.InvariantCulture), text[^1] - '0') : default;
        return read;
    }

    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly? day) => Days.Holds(day);

    /// <summary>When the draft falls due: 06:00 of the first working day after the period's end.</summary>
    public DateTimeOffset DueAt(WorkingCalendar calendar) => DeskClock.At(calendar.FirstWorkingDayAfter(End), s_dueAt);

    /// <summary>Every period since <paramref name="first"/> whose draft is due by now, as they fell due; a half after its last month.</summary>
    public static IEnumerable<ReportPeriod> DueBy(DateTimeOffset now, WorkingCalendar calendar, DateOnly first) =>
        Enum.GetValues<ReportKind>().SelectMany(kind => Since(kind, first, now)).Where(period => period.DueAt(calendar) <= now).OrderBy(period => period.End).ThenBy(period => period.Kind);

    /// <summary>As people and the command line write it: <c>2022-07</c>, <c>2022H2</c>.</summary>
    public override string ToString() => Kind is ReportKind.HalfYear
        ? string.Create(CultureInfo.InvariantCulture, $"{Start.Year}H{(Start.Month == 1 ? 1 : 2)}")
        : Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static IEnumerable<ReportPeriod> Since(ReportKind kind, DateOnly first, DateTimeOffset now)
    {
        for (var period = Of(kind, first); period.End < DeskClock.DayOf(now); period = period.Next())
        {
            yield return period;
        }
    }

    private static bool IsCovered(int year) => year is >= PublicHolidays.FirstYear and <= PublicHolidays.LastYear;
}
