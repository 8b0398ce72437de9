using CivilDesk.Core.Desk;

namespace CivilDesk.Core.FollowUps;

/// <summary>사후확인: one look at a case after its reply.</summary>
public sealed class FollowUpCheck
{
    public long Id { get; private set; }

    public required long ComplaintId { get; init; }

    public required DateOnly? PlannedOn { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly On { get; init; }

    public required long By { get; init; }

    public required FollowUpResult Result { get; init; }

    public required string? Note { get; init; }

    public required DateOnly? AgainOn { get; init; }

    public required CaseNumber? OpenedCase { get; init; }

    public required CaseNumber? OpenedDirective { get; init; }
}
