using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>What stops the clock of a case, and when it runs again.</summary>
internal sealed record PlannedStop(SuspensionKind Kind, DateTimeOffset At, string Reason)
{
    public DateOnly? RespondBy { get; init; }

    public DateTimeOffset? NotifiedAt { get; init; }

    public DateTimeOffset? ResumedAt { get; init; }

    /// <summary>The request came back, twice: when.</summary>
    public IReadOnlyList<DateTimeOffset> CameBack { get; init; } = [];
}
