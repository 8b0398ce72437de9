using System.Globalization;
using CivilDesk.Core.Reports;

namespace CivilDesk.Core.Pledge;

/// <summary>임기: the months for which a mayor has pledged. Four years from a first of July, unless somebody names others.</summary>
public readonly record struct PledgeTerm(DateOnly Start, DateOnly End)
{
    private const int FirstYear = 2022, FirstNumber = 8, Years = 4, Midyear = 7, MonthsInHalf = 6, LongestMonths = 120;
    private const string Between = "..";

    /// <summary>민선 몇 기; null for a term of other months.</summary>
    public int? Number => this == Of(Start) ? FirstNumber + ((Start.Year - FirstYear) / Years) : null;

    /// <summary>One column for each year, as far as it lies in the term.</summary>
    public IReadOnlyList<TermSpan> Columns => Spans(12);

    /// <summary>One for each half-year, as far as it lies in the term.</summary>
    public IReadOnlyList<TermSpan> Halves => Spans(MonthsInHalf);

    /// <summary>Every period that a report of this term covers: the months and the half-years that lie in it whole, oldest first.</summary>
    public IReadOnlyList<ReportPeriod> Periods
    {
        get
        {
            var (start, end) = (Start, End);
            return [.. Enum.GetValues<ReportKind>().SelectMany(kind => Of(kind, start, end)).OrderBy(period => period.End).ThenBy(period => period.Kind)];
        }
    }

    /// <summary>The ordinary term in which a day lies.</summary>
    public static PledgeTerm Of(DateOnly day)
    {
        var year = day.Month >= Midyear ? day.Year : day.Year - 1;
        var start = new DateOnly(FirstYear + ((int)Math.Floor((year - FirstYear) / (double)Years) * Years), Midyear, 1);
        return new(start, start.AddYears(Years).AddDays(-1));
    }

    /// <summary>Reads <c>2022-07..2026-06</c>; false for what is no first and last month, or longer than ten years.</summary>
    public static bool TryParse(string? text, out PledgeTerm term)
    {
        term = default;
        if (text?.Split(Between) is not [var first, var last] || !ReportPeriod.TryParseMonth(first, out var from) || !ReportPeriod.TryParseMonth(last, out var to))
        {
            return false;
        }

        term = new(from.Start, to.End);
        return from.Start <= to.Start && to.Start < from.Start.AddMonths(LongestMonths);
    }

    /// <summary>Whether a period lies in the term whole.</summary>
    public bool Holds(ReportPeriod period) => period.Start >= Start && period.End <= End;

    public bool Holds(DateOnly day) => day >= Start && day <= End;

    /// <summary>As people and the command line write it: <c>2022-07..2026-06</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM}{Between}{End:yyyy-MM}");

    private static IEnumerable<ReportPeriod> Of(ReportKind kind, DateOnly start, DateOnly end)
    {
        for (var period = ReportPeriod.Of(kind, start); period.End <= end; period = period.Next())
        {
            if (period.Start >= start)
            {
                yield return period;
            }
        }
    }

    private List<TermSpan> Spans(int months)
    {
        var spans = new List<TermSpan>();
        for (var from = new DateOnly(Start.Year, 1, 1); from <= End; from = from.AddMonths(months))
        {
            var to = from.AddMonths(months).AddDays(-1);
            if (to >= Start)
            {
                spans.Add(TermSpan.Of(from < Start ? Start : from, to > End ? End : to));
            }
        }

        return spans;
    }
}
