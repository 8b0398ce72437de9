using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>The team leader's word to take longer, and when the citizen is told.</summary>
internal sealed record PlannedExtension(DateTimeOffset At, int Days, ExtensionReason Reason, string Explanation)
{
    public DateTimeOffset? NotifiedAt { get; init; }
}
