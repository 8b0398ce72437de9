using CivilDesk.Core.Petitioners;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>What the clerk enters at the counter: a known petitioner's id or a newcomer's details, and the matter.</summary>
public sealed record ComplaintIntake(
    long? PetitionerId,
    PetitionerDetails? NewPetitioner,
    string Title,
    string Story,
    string? Wish,
    string DongCode,
    string CategoryCode,
    string ChannelCode,
    PetitionType Type)
{
    /// <summary>The half-typed form that this was; it is discarded in the same save.</summary>
    public Guid? Draft { get; init; }
}
