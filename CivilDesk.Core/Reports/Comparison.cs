namespace CivilDesk.Core.Reports;

/// <summary>Holds an issued report against a count of today.</summary>
internal static class Comparison
{
    public static IReadOnlyList<FigureDifference> Figures(ReportFigures issued, ReportFigures now)
    {
        var lines = issued.Lines.Join(now.Lines, line => line.Key, line => line.Key, (was, line) => (was, line))
            .Where(pair => ReportMeasures.TryFind(pair.was.Key) is not null && pair.was.Value != pair.line.Value)
            .Select(pair => new FigureDifference(ReportMeasures.Find(pair.was.Key).Term, new(pair.was.Key), pair.was.Value, pair.line.Value));
        return [.. lines, .. issued.Tables.SelectMany(table => now.Find(table.Key) is { } other ? Cells(table, other) : [])];
    }

    public static IReadOnlyList<CountedChange> Cases(CountedList issued, CountedList now)
    {
        var (was, today) = (Of(issued), Of(now));
        return
        [
            .. was.Keys.Union(today.Keys)
                .Where(key => !was.TryGetValue(key, out var before) || !today.TryGetValue(key, out var after) || before != after)
                .OrderBy(key => key.Kind).ThenBy(key => key.Number)
                .Select(key => new CountedChange(key.Kind, key.Number, was.ContainsKey(key), today.ContainsKey(key))),
        ];

        static Dictionary<(CountedKind Kind, Desk.CaseNumber Number), string> Of(CountedList list) =>
            list.Items.GroupBy(item => (item.Kind, item.Number)).ToDictionary(group => group.Key, group => string.Join('\n', group.Select(item => item with { ProcessedOn = null, RepliedOn = null })));
    }

    private static IEnumerable<FigureDifference> Cells(FigureTable issued, FigureTable now)
    {
        foreach (var code in issued.Rows.Concat(now.Rows).Select(row => row.Code).Distinct())
        {
            var (was, today) = (issued.Rows.FirstOrDefault(row => row.Code == code), now.Rows.FirstOrDefault(row => row.Code == code));
            foreach (var column in issued.Columns.Where(column => now.Columns.Contains(column) && ReportMeasures.TryFind(column) is not null))
            {
                var (before, after) = (Value(issued, was, column), Value(now, today, column));
                if (before != after)
                {
                    yield return new(
                        $"{ReportTitles.Of(issued.Key)} {(was ?? today)!.Name} {ReportMeasures.Find(column).Term}", new(column, new FigurePlace(issued.By, code)), before, after);
                }
            }
        }
    }

    // A row that is not there counts nothing.
    private static decimal? Value(FigureTable table, FigureRow? row, string column) =>
        row is not null ? table.Value(row, column) : ReportMeasures.Find(column).From is null ? 0 : null;
}
