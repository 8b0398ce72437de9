using CivilDesk.Core.Petitioners;

namespace CivilDesk.Core.Meetings;

/// <summary>Who asks to see the mayor, and about what; from a complaint or by itself.</summary>
public sealed record MeetingRequest(long? ComplaintId, long? PetitionerId, PetitionerDetails? NewPetitioner, string Subject)
{
    /// <summary>How it was asked for.</summary>
    public MeetingOrigin Origin { get; init; } =
        ComplaintId is not null ? MeetingOrigin.Complaint : NewPetitioner is { IsGroup: true } ? MeetingOrigin.Group : MeetingOrigin.Counter;
}
