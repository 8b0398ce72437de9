using CivilDesk.Core.Petitioners;

namespace CivilDesk.Core.Meetings;

/// <summary>Who asks to see the mayor, and about what; from a complaint or by itself.</summary>
public sealed record MeetingRequest(long? ComplaintId, long? PetitionerId, PetitionerDetails? NewPetitioner, string Subject);
