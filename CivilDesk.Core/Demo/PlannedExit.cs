using CivilDesk.Core.Complaints;
using CivilDesk.Core.Law;

namespace CivilDesk.Core.Demo;

/// <summary>How a case leaves the ordinary road.</summary>
internal sealed record PlannedExit(CaseAction Action, DateTimeOffset At, string Reason)
{
    public ReplyChannel? Told { get; init; }

    public ExceptionReason Ground { get; init; }

    public string Agency { get; init; } = "";

    public DateOnly ExpectedOn { get; init; }

    public DateTimeOffset? NotifiedAt { get; init; }

    public DateTimeOffset? HeardAt { get; init; }

    public string Heard { get; init; } = "";

    public bool IsDeemed { get; init; }
}
