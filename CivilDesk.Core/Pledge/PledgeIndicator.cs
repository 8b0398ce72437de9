using System.Collections.ObjectModel;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Pledge;

/// <summary>세부 추진 사항: one line of the card's 확인지표.</summary>
/// <param name="Key">A name that does not change, for programs that read it.</param>
public sealed record PledgeIndicator(string Key, string Name, string Unit, IndicatorCounting Counting)
{
    public const string Reports = "reports", Plans = "plans", Desk = "desk";

    private const int MostPerYear = 9_999, UnitLimit = 10;

    /// <summary>목표 by the card's columns; the reports' own are counted from the calendar unless somebody has set others.</summary>
    public IReadOnlyDictionary<string, int> Targets { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>목표 by half-year, where the office has set one.</summary>
    public IReadOnlyDictionary<string, int> HalfTargets { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>실적 by the card's columns, for what nobody counts but the office.</summary>
    public IReadOnlyDictionary<string, int> Entered { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    internal PledgeIndicator Checked(PledgeTerm term)
    {
        if (Targets.Values.Concat(HalfTargets.Values).Concat(Entered.Values).Any(figure => figure is < 0 or > MostPerYear))
        {
            throw new DeskRuleException("pledge.figure-impossible", MostPerYear);
        }

        foreach (var column in term.Columns)
        {
            RefuseOtherSum(column, [.. term.Halves.Where(half => column.Holds(half.Start))]);
        }

        return this with
        {
            Name = Texts.Needed(Name, Texts.TitleLimit, "pledge.indicator-name-needed"),
            Unit = Texts.Needed(Unit, UnitLimit, "pledge.indicator-name-needed"),
        };
    }

    // Halves that do not add up to their year would print two truths on one card.
    private void RefuseOtherSum(TermSpan column, IReadOnlyList<TermSpan> halves)
    {
        if (halves.All(half => HalfTargets.ContainsKey(half.Key)) && Targets.TryGetValue(column.Key, out var year)
            && halves.Sum(half => HalfTargets[half.Key]) is var sum && sum != year)
        {
            throw new DeskRuleException("pledge.halves-differ", column.Title, sum, year);
        }
    }
}
