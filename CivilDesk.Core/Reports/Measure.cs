namespace CivilDesk.Core.Reports;

/// <summary>
/// One figure and its one definition: the rule that counts it, and the sentence that is printed under every report.
/// What is behind it is listed by the same rule, so that a number and its list cannot disagree.
/// </summary>
/// <param name="Key">The stable name, as the JSON of a report has it.</param>
/// <param name="Term">The office's word.</param>
/// <param name="Meaning">용어와 집계기준, in report Korean.</param>
/// <param name="Base">Which records it is made of.</param>
/// <param name="Unit">What it counts.</param>
public sealed record Measure(string Key, string Term, string Meaning, FigureBase Base, FigureUnit Unit = FigureUnit.Cases)
{
    /// <summary>The figures whose records are listed behind it; itself when it counts.</summary>
    public IReadOnlyList<string> Behind { get; init; } = [Key];

    /// <summary>Where an average or a rate gets its n from.</summary>
    public string? CountedIn { get; init; }

    /// <summary>Which complaints it counts in a period.</summary>
    internal Func<CaseFact, DayRange, bool>? Case { get; init; }

    /// <summary>Which directives it counts.</summary>
    internal Func<DirectiveFact, DayRange, bool>? Directive { get; init; }

    /// <summary>Which follow-ups it counts, of those carried out in the period.</summary>
    internal Func<CheckFact, bool>? Check { get; init; }

    /// <summary>Whether it counts records at all; others are computed from those that do.</summary>
    internal CountedKind? Counts { get; init; }

    internal Func<Tally, decimal?>? From { get; init; }
}
