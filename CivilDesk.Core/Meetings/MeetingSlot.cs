namespace CivilDesk.Core.Meetings;

/// <summary>A time at which a citizen can be given a meeting.</summary>
public sealed record MeetingSlot(DateTimeOffset StartsAt, int Minutes)
{
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(Minutes);
}
