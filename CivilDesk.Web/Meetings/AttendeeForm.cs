using CivilDesk.Core.Meetings;

namespace CivilDesk.Web.Meetings;

/// <summary>One attendee while the list is being written.</summary>
public sealed class AttendeeForm
{
    public AttendeeSide Side { get; set; } = AttendeeSide.Office;

    public string Name { get; set; } = "";

    public string? Duty { get; set; }

    public Attendee Attendee => new(Side, Name, Duty);

    public static AttendeeForm Of(Attendee attendee) => new() { Side = attendee.Side, Name = attendee.Name, Duty = attendee.Duty };
}
