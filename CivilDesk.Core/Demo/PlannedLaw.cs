using CivilDesk.Core.FollowUps;

namespace CivilDesk.Core.Demo;

/// <summary>What the law makes of one case beside its ordinary road; without a moment a step has not happened by the last day.</summary>
internal sealed class PlannedLaw
{
    public IReadOnlyList<PlannedHandover> Handovers { get; set; } = [];

    public PlannedStop? Stop { get; set; }

    public PlannedExtension? Extension { get; set; }

    public PlannedPart? Part { get; set; }

    /// <summary>How the case leaves the ordinary road instead of being answered.</summary>
    public PlannedExit? Exit { get; set; }

    public PlannedLongReview? Review { get; set; }

    public FollowUpResult FollowUp { get; set; } = FollowUpResult.Resolved;

    public string? FollowUpNote { get; set; }

    /// <summary>The matter that the follow-up found back.</summary>
    public PlannedCase? Recurrence { get; set; }

    public int? Score { get; set; }

    public string? ScoreReason { get; set; }

    public string? LeadersWord { get; set; }

    public string? Caution { get; set; }
}
