namespace CivilDesk.Core.Desk;

/// <summary>
/// Who asks: an account's id and the place the request came from. It carries no role,
/// because a screen may hold yesterday's; the doorkeeper reads the role anew for every verb.
/// </summary>
public readonly record struct Actor(long AccountId, string From)
{
    /// <summary>The desk's own schedule: it may take report drafts and send the morning digest round, nothing else.</summary>
    public static Actor Scheduler { get; } = new(0, "schedule");
}
