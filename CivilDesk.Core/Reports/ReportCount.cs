using CivilDesk.Core.Codes;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Reports;

/// <summary>Counts a period by its definitions. Each ledger is read once, for the period and for those it is compared with.</summary>
internal static class ReportCount
{
    public static async Task<(ReportFigures Figures, CountedList List)> CountAsync(
        DeskDb db, ReportPeriod period, DateOnly today, WorkingCalendar calendar, CodeBook book, IProgress<int>? progress, CancellationToken ct)
    {
        DateOnly[] starts = [period.Previous().Start, period.YearBefore().Start, period.YearToDate.Start];
        var facts = await PeriodFacts.ReadAsync(db, period, starts.Min(), progress, ct);
        var days = Days(calendar, facts, period.End);
        var counted = new CountedItems(facts, book);
        List<CountedItem> items = [.. counted.Of(period.Days.AsOf(today), days)];
        List<CountedItem> before = [.. counted.Of(period.Previous().Days, days)];
        var words = new ReportWords(book);
        return (
            new(
                Lines(Tally.Of(items), Tally.Of(before), Tally.Of(counted.Of(period.YearBefore().Days, days)), Tally.Of(counted.Of(period.YearToDate.AsOf(today), days))),
                [.. ReportTableRules.Of(period.Kind).Select(rule => rule.By is FigureDimension.Month
                    ? ByMonth(rule.Key, rule.Columns, period, items, words)
                    : Table(rule.Key, rule.By, rule.Columns, items, before, words))],
                period.Kind is ReportKind.HalfYear ? Cross(items, words) : null),
            new(items));
    }

    private static IReadOnlyList<FigureLine> Lines(Tally now, Tally before, Tally yearBefore, Tally yearToDate)
    {
        return [.. ReportMeasures.All.Select(measure => new FigureLine(
            measure.Key, now.Value(measure.Key), Known(before, measure), Known(yearBefore, measure), yearToDate.Value(measure.Key), now.N(measure)))];

        // Before the desk opened there was nothing to count; a nought would say that nobody came.
        static decimal? Known(Tally tally, Measure measure) => tally.IsEmpty ? null : tally.Value(measure.Key);
    }

    private static FigureTable Table(string key, FigureDimension by, string[] columns, List<CountedItem> items, List<CountedItem> before, ReportWords words)
    {
        var (now, then) = (Tallies(items, by), columns.Any(IsPrevious) ? Tallies(before, by) : []);
        var rows = now.Keys.Union(then.Keys)
            .OrderBy(code => words.Order(by, code)).ThenBy(code => code, StringComparer.Ordinal)
            .Select(code => new FigureRow(code, words.Row(by, code), [.. columns.Select(column => Value(column, code))]))
            .Where(row => row.Values.Any(value => value is not (null or 0)));
        return new(key, by, columns, [.. rows]);

        decimal? Value(string column, string code) => IsPrevious(column)
            ? then.TryGetValue(code, out var tally) ? tally.Value(column[..^ReportTableRules.Previous.Length]) : 0
            : now.TryGetValue(code, out tally) ? tally.Value(column) : ReportMeasures.Find(column).From is null ? 0 : null;
    }

    private static Dictionary<string, Tally> Tallies(List<CountedItem> items, FigureDimension by)
    {
        var tallies = new Dictionary<string, Tally>();
        foreach (var item in items)
        {
            if (FigureRows.Code(item, by) is not { } code)
            {
                continue;
            }

            if (!tallies.TryGetValue(code, out var tally))
            {
                tallies.Add(code, tally = new());
            }

            tally.Add(item);
        }

        return tallies;
    }

    private static FigureTable ByMonth(string key, string[] columns, ReportPeriod period, List<CountedItem> items, ReportWords words)
    {
        var behind = columns.Select(column => 1UL << ReportMeasures.Bit(column)).ToArray();
        return new(key, FigureDimension.Month, columns, [.. period.Months().Select(month =>
            new FigureRow(month.ToString(), words.Row(FigureDimension.Month, month.ToString()), [.. columns.Select((column, i) => (decimal?)items.Count(item =>
                (FigureRows.IsState(column) || (item.Figures & behind[i]) != 0) && FigureRows.StandsInMonth(item, column, month)))]))]);
    }

    private static CrossTable Cross(List<CountedItem> items, ReportWords words)
    {
        var received = ReportMeasures.Bit("received");
        var cells = items.Where(item => item.Counts(received)).GroupBy(item => (Dong: item.Dong!, Category: item.Category!)).ToDictionary(group => group.Key, group => group.Count());
        var columns = Codes(cells.Keys.Select(cell => cell.Category), FigureDimension.Category);
        return new(
            [.. columns.Select(code => new CrossName(code, words.Category(code)))],
            [.. Codes(cells.Keys.Select(cell => cell.Dong), FigureDimension.Dong).Select(dong =>
                new CrossRow(dong, words.Dong(dong), [.. columns.Select(category => cells.GetValueOrDefault((dong, category)))]))]);

        List<string> Codes(IEnumerable<string> codes, FigureDimension by) => [.. codes.Distinct().OrderBy(code => words.Order(by, code)).ThenBy(code => code, StringComparer.Ordinal)];
    }

    private static Func<DateOnly, DateOnly, int> Days(WorkingCalendar calendar, PeriodFacts facts, DateOnly end)
    {
        var first = facts.Cases.Count == 0 ? end : facts.Cases.Min(c => c.ReceivedOn);
        var last = facts.Cases.Max(c => c.ProcessedOn) is { } processed && processed > end ? processed : end;
        return new WorkingDayCount(calendar, first, last).After;
    }

    private static bool IsPrevious(string column) => column.EndsWith(ReportTableRules.Previous, StringComparison.Ordinal);
}
