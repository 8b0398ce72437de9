namespace CivilDesk.Core.Notifications;

/// <summary>That the morning digest of a day has gone round; one row per day, so that it goes round once.</summary>
public sealed class MorningTold
{
    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }
}
