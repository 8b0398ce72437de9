using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Pledge;

/// <summary>What every word of the card goes through before it is kept.</summary>
internal static class PledgeCardRules
{
    private const int MostLines = 60, MostIndicators = 30, MostHistory = 500, LargestAmount = 9_999_999, WholeRate = 100;

    public static PledgeCardText Checked(PledgeCardText text, PledgeTerm term) => text with
    {
        Number = Line(text.Number),
        Title = Texts.Needed(text.Title, Texts.TitleLimit, "pledge.title-needed"),
        CentralHelp = Line(text.CentralHelp),
        Duration = Line(text.Duration),
        Progress = Line(text.Progress),
        Novelty = Line(text.Novelty),
        Timing = Line(text.Timing),
        Budget = Line(text.Budget),
        Carrier = Line(text.Carrier),
        Department = Line(text.Department),
        Situation = Lines(text.Situation),
        Goals = Lines(text.Goals),
        OutlinePeriod = Line(text.OutlinePeriod),
        Location = Line(text.Location),
        Size = Line(text.Size),
        Cost = Line(text.Cost),
        Content = Lines(text.Content),
        Rates = text.Rates.Values.All(rate => rate is >= 0 and <= WholeRate) ? text.Rates : throw new DeskRuleException("pledge.rate-impossible"),
        Roadmap = Lines(text.Roadmap),
        YearlyPlan = Lines(text.YearlyPlan),
        Investment = [.. text.Investment.Select(Amounts)],
        Indicators = Indicators(text.Indicators, term),
        Participation = text.Participation.Values.All(count => count is >= 0 and <= MostHistory) ? text.Participation : throw new DeskRuleException("pledge.figure-impossible", MostHistory),
        ParticipationPlan = Lines(text.ParticipationPlan),
        HistoryEdits = [.. text.HistoryEdits.DistinctBy(edit => edit.Period).Select(edit => edit with { Text = Texts.Optional(edit.Text, Texts.TitleLimit) })],
        HistoryEntries = text.HistoryEntries.Count <= MostHistory
            ? [.. text.HistoryEntries.Select(entry => entry with { Text = Texts.Needed(entry.Text, Texts.TitleLimit, "pledge.history-text-needed") })]
            : throw new DeskRuleException("pledge.too-many-lines", MostHistory),
        Problems = Lines(text.Problems),
        Effects = Lines(text.Effects),
    };

    private static string Line(string? text) => Texts.Optional(text, Texts.TitleLimit) ?? "";

    private static IReadOnlyList<string> Lines(IReadOnlyList<string> lines) => lines.Count <= MostLines
        ? [.. lines.Select(Line).Where(line => line.Length > 0)]
        : throw new DeskRuleException("pledge.too-many-lines", MostLines);

    private static InvestmentRow Amounts(InvestmentRow row) => row.Amounts.Values.All(amount => amount is >= 0 and <= LargestAmount)
        ? row with { Source = Texts.Needed(row.Source, Texts.NameLimit, "pledge.source-needed") }
        : throw new DeskRuleException("pledge.figure-impossible", LargestAmount);

    private static IReadOnlyList<PledgeIndicator> Indicators(IReadOnlyList<PledgeIndicator> indicators, PledgeTerm term)
    {
        // The mission's own number must not vanish from the card by a slip of the hand.
        if (indicators.All(indicator => indicator.Key != PledgeIndicator.Reports) || indicators.DistinctBy(indicator => indicator.Key).Count() != indicators.Count)
        {
            throw new DeskRuleException("pledge.reports-indicator-needed");
        }

        return indicators.Count <= MostIndicators ? [.. indicators.Select(indicator => indicator.Checked(term))] : throw new DeskRuleException("pledge.too-many-lines", MostIndicators);
    }
}
