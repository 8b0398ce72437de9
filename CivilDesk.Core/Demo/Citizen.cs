using CivilDesk.Core.Petitioners;

namespace CivilDesk.Core.Demo;

/// <summary>Somebody of the invented district: a person or a group.</summary>
internal sealed record Citizen(PetitionerDetails Details)
{
    public string DongCode => Details.DongCode!;

    public bool IsGroup => Details.IsGroup;

    /// <summary>Known from the first visit on.</summary>
    public long? PetitionerId { get; set; }

    /// <summary>What this citizen brought last.</summary>
    public PlannedCase? LastCase { get; set; }
}
