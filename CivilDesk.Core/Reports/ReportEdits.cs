namespace CivilDesk.Core.Reports;

/// <summary>What people put into a report beside the figures. It outlives every recount, and is frozen with the rest.</summary>
public sealed record ReportEdits
{
    public static ReportEdits None { get; } = new();

    public IReadOnlyList<SentenceEdit> Sentences { get; init; } = [];

    /// <summary>주요 민원 of a month, 우수사례 of a half-year.</summary>
    public IReadOnlyList<ChosenCase> Cases { get; init; } = [];

    /// <summary>다음 달 계획; null keeps what the desk proposes.</summary>
    public IReadOnlyList<string>? NextPlan { get; init; }

    public IReadOnlyList<Improvement> Improvements { get; init; } = [];

    /// <summary>공약 지표 of a half-year analysis, beside the reports that count by themselves.</summary>
    public IReadOnlyList<string> PledgeLines { get; init; } = [];
}
