using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FollowUps;

namespace CivilDesk.Web.Shared;

/// <summary>사후확인 while the citizen is on the phone: what was found, how content the citizen is.</summary>
public sealed class FollowUpForm
{
    public FollowUpResult? Result { get; set; }

    public int? Score { get; set; }

    public string? ScoreReason { get; set; }

    public string? Note { get; set; }

    public DateOnly? AgainOn { get; set; }

    /// <summary>What recurred becomes a directive; otherwise a linked case.</summary>
    public bool AsDirective { get; set; }

    public string? Department { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>Nobody answered: nothing was said about the matter.</summary>
    public bool LooksAgain => Result is FollowUpResult.NotCarriedOut or FollowUpResult.NotReached;

    public FollowUpReport ToReport() => new(Result ?? throw new DeskRuleException("follow-up.result-needed"), Note)
    {
        AgainOn = LooksAgain ? AgainOn : null,
        Score = Result is FollowUpResult.NotReached ? null : Score,
        ScoreReason = ScoreReason,
        Directive = Result is FollowUpResult.Recurred && AsDirective ? new Promise(Note ?? "", Department ?? "", DueOn ?? throw new DeskRuleException("directive.due-needed")) : null,
    };
}
