namespace CivilDesk.Core.Complaints;

/// <summary>처리내용: what the department did or decided, in both layers, with what a refusal or an open end needs.</summary>
public sealed record CaseAnswer(Outcome Outcome, string Text)
{
    /// <summary>진행; what the outcome implies when it is not said.</summary>
    public CaseProgress? Progress { get; init; }

    /// <summary>When an open matter is looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>불가 사유 (법 제27조 제3항).</summary>
    public string? RefusalReason { get; init; }

    /// <summary>구제절차 (법 제27조 제3항).</summary>
    public string? Remedy { get; init; }

    /// <summary>When the department really finished, if that is entered later.</summary>
    public DateTimeOffset? ProcessedAt { get; init; }

    public string? BackDateReason { get; init; }
}
