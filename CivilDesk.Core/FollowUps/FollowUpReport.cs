using CivilDesk.Core.Directives;

namespace CivilDesk.Core.FollowUps;

/// <summary>사후확인 결과 as the clerk enters it while the phone is still warm.</summary>
public sealed record FollowUpReport(FollowUpResult Result, string? Note = null)
{
    /// <summary>When to look again; two weeks from today when it was not carried out or nobody answered and no day is given.</summary>
    public DateOnly? AgainOn { get; init; }

    /// <summary>만족도, when the citizen was asked in the same call.</summary>
    public int? Score { get; init; }

    public string? ScoreReason { get; init; }

    /// <summary>A directive instead of a linked case when the matter recurred.</summary>
    public Promise? Directive { get; init; }
}
