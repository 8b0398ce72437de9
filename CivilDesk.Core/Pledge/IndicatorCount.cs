using CivilDesk.Core.Reports;

namespace CivilDesk.Core.Pledge;

/// <summary>Counts an indicator: each covered period once, however often and wherever it was reported.</summary>
internal static class IndicatorCount
{
    /// <param name="issued">The periods that issued reports cover; one named twice counts once.</param>
    /// <param name="records">What is on record beside the card.</param>
    public static IndicatorProgress Of(PledgeIndicator indicator, PledgeTerm term, IEnumerable<ReportPeriod> issued, IReadOnlyList<PledgeRecordRow> records)
    {
        var (columns, halves) = (term.Columns, term.Halves);
        var periods = term.Periods;
        List<ReportPeriod> covered = [.. issued.Where(term.Holds).Distinct()];
        var isReports = indicator.Counting is IndicatorCounting.Reports;

        int TargetOf(TermSpan span) => indicator.Targets.TryGetValue(span.Key, out var target) ? target : isReports ? periods.Count(period => span.Holds(period.Start)) : 0;
        int DoneOf(TermSpan span) => indicator.Counting switch
        {
            IndicatorCounting.Reports => covered.Count(period => span.Holds(period.Start)),
            IndicatorCounting.OperatingPlans => records.Count(record => record.Kind is PledgeRecordKind.OperatingPlan && record.Year == span.Start.Year),
            _ => indicator.Entered.GetValueOrDefault(span.Key),
        };
        var targets = columns.ToDictionary(span => span.Key, TargetOf);
        var done = columns.ToDictionary(span => span.Key, DoneOf);
        return new(
            indicator.Key,
            indicator.Name,
            indicator.Unit,
            indicator.Counting,
            targets.Values.Sum(),
            done.Values.Sum(),
            targets,
            done,
            halves.Where(half => indicator.HalfTargets.ContainsKey(half.Key) || isReports || targets.ContainsKey(half.Key))
                .ToDictionary(half => half.Key, half => indicator.HalfTargets.TryGetValue(half.Key, out var target) ? target : targets.TryGetValue(half.Key, out var whole) ? whole : periods.Count(period => half.Holds(period.Start))),
            isReports ? halves.ToDictionary(half => half.Key, DoneOf) : halves.Where(half => done.ContainsKey(half.Key)).ToDictionary(half => half.Key, half => done[half.Key]));
    }
}
