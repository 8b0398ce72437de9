namespace CivilDesk.Core.Meetings;

/// <summary>Somebody who is invited or was there.</summary>
public sealed class MeetingAttendee
{
    internal MeetingAttendee(AttendeeSide side, string name, string? duty)
    {
        Side = side;
        Name = name;
        Duty = duty;
    }

    public long Id { get; private set; }

    public long MeetingId { get; private set; }

    public AttendeeSide Side { get; private set; }

    public string Name { get; private set; }

    public string? Duty { get; private set; }
}
