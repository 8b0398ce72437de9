namespace CivilDesk.Core.Meetings;

/// <summary>When and where the mayor meets.</summary>
public sealed record MeetingAppointment(DateTimeOffset StartsAt, string Place)
{
    /// <summary>권장 시간, told to the citizen beforehand.</summary>
    public int Minutes { get; init; } = SlotWindow.UsualMinutes;

    /// <summary>Who comes, from both sides; null leaves what is there.</summary>
    public IReadOnlyList<Attendee>? Attendees { get; init; }
}
