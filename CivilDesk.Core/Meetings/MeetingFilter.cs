namespace CivilDesk.Core.Meetings;

/// <summary>Which meetings: a view, a state, those of one case or petitioner, those that begin from one day to another (both included).</summary>
public sealed record MeetingFilter(MeetingView View = MeetingView.All, MeetingStatus? Status = null, long? ComplaintId = null)
{
    public long? PetitionerId { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}
