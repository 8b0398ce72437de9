using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>One record that a report has counted: which figures count it, and in which rows of the tables it stands.</summary>
/// <param name="Figures">One bit for each of <see cref="ReportMeasures.Counted"/> that counts it.</param>
/// <param name="On">The day of receipt, or the day on which it happened.</param>
internal sealed record CountedItem(CountedKind Kind, CaseNumber Number, ulong Figures, DateOnly On)
{
    public DateOnly? ProcessedOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    /// <summary>소요일 of a case processed in the period; the score of a satisfaction.</summary>
    public int? Amount { get; init; }

    /// <summary>처리결과 of a case processed in the period.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Its upper level.</summary>
    public string? Category { get; init; }

    /// <summary>The department at the end of the period; empty for a case without one, null for what never has one.</summary>
    public string? Department { get; init; }

    public string? Channel { get; init; }

    public string? Dong { get; init; }

    public bool Counts(int bit) => (Figures >> bit & 1) == 1;
}
