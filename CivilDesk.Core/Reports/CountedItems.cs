using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>Asks every measure about every record: what a period counts, record by record.</summary>
internal sealed class CountedItems(PeriodFacts facts, CodeBook book)
{
    private static readonly (int Bit, Func<CaseFact, DayRange, bool> Rule)[] s_cases = Rules(measure => measure.Case);
    private static readonly (int Bit, Func<DirectiveFact, DayRange, bool> Rule)[] s_directives = Rules(measure => measure.Directive);
    private static readonly (int Bit, Func<CheckFact, bool> Rule)[] s_checks = Rules(measure => measure.Check);

    private static readonly ulong s_meeting = Only("meetings"), s_visit = Only("visits"), s_asked = Only("satisfactionAsked"), s_answered = Only("satisfactionAnswers"), s_processed = Only("processed");

    private readonly Dictionary<string, string> _top = [];

    /// <param name="period">What is counted.</param>
    /// <param name="days">소요일 of a case; null when nobody asks for it.</param>
    public IEnumerable<CountedItem> Of(DayRange period, Func<DateOnly, DateOnly, int> days)
    {
        foreach (var fact in facts.Cases)
        {
            if (Figures(s_cases, fact, period) is > 0 and var figures)
            {
                var done = (figures & s_processed) != 0;
                yield return new(CountedKind.Complaint, fact.Number, figures, fact.ReceivedOn)
                {
                    ProcessedOn = fact.ProcessedOn,
                    RepliedOn = fact.RepliedOn,
                    Amount = done ? days(fact.ReceivedOn, fact.ProcessedOn!.Value) : null,
                    Outcome = done ? fact.Outcome : null,
                    Category = Top(fact.Category),
                    Department = fact.DepartmentThen ?? "",
                    Channel = fact.Channel,
                    Dong = fact.Dong,
                };
            }
        }

        foreach (var item in Events(facts.Meetings, CountedKind.Meeting, s_meeting, period).Concat(Events(facts.Visits, CountedKind.FieldVisit, s_visit, period)))
        {
            yield return item;
        }

        foreach (var fact in facts.Directives)
        {
            if (Figures(s_directives, fact, period) is > 0 and var figures)
            {
                yield return new(CountedKind.Directive, fact.Number, figures, fact.OrderedOn) { Department = fact.Department ?? "" };
            }
        }

        foreach (var item in Aftercare(period))
        {
            yield return item;
        }
    }

    // One citizen is asked once in a period, by a look or by a rating.
    private IEnumerable<CountedItem> Aftercare(DayRange period)
    {
        var asked = new HashSet<CaseNumber>();
        foreach (var check in facts.Checks.Where(check => period.Holds(check.On)))
        {
            var figures = s_checks.Where(rule => rule.Rule(check)).Aggregate(0UL, (all, rule) => all | (1UL << rule.Bit));
            yield return new(CountedKind.FollowUp, check.Number, figures | (asked.Add(check.Number) ? s_asked : 0), check.On);
        }

        foreach (var said in facts.Ratings.Where(said => period.Holds(said.On)))
        {
            yield return new(CountedKind.Satisfaction, said.Number, s_answered | (asked.Add(said.Number) ? s_asked : 0), said.On) { Amount = said.Score };
        }
    }

    private static IEnumerable<CountedItem> Events(IReadOnlyList<EventFact> events, CountedKind kind, ulong figure, DayRange period) =>
        events.Where(happened => period.Holds(happened.On)).Select(happened => new CountedItem(kind, happened.Number, figure, happened.On));

    private string Top(string category) => _top.TryGetValue(category, out var top) ? top : _top[category] = book.TopCategory(category);

    private static ulong Figures<T>((int Bit, Func<T, DayRange, bool> Rule)[] rules, T fact, DayRange period)
    {
        var figures = 0UL;
        foreach (var (bit, rule) in rules)
        {
            figures |= rule(fact, period) ? 1UL << bit : 0;
        }

        return figures;
    }

    private static (int Bit, TRule Rule)[] Rules<TRule>(Func<Measure, TRule?> rule)
        where TRule : class =>
        [.. ReportMeasures.Counted.Where(measure => rule(measure) is not null).Select(measure => (ReportMeasures.Bit(measure.Key), rule(measure)!))];

    private static ulong Only(string key) => 1UL << ReportMeasures.Bit(key);
}
