namespace CivilDesk.Core.Law;

/// <summary>Tells a petition from what is none: only a petitioner's matter gets a period.</summary>
public static class Standing
{
    /// <param name="nameKnown">The petitioner has given a name.</param>
    /// <param name="whereaboutsKnown">Address or another way to find the petitioner.</param>
    /// <param name="isOffice">Another office in its official business.</param>
    /// <param name="isContractPartner">A matter out of a contract with this office.</param>
    public static PetitionerStanding Of(bool nameKnown, bool whereaboutsKnown, bool isOffice = false, bool isContractPartner = false)
    {
        if (isOffice)
        {
            return PetitionerStanding.Office;
        }

        if (isContractPartner)
        {
            return PetitionerStanding.ContractPartner;
        }

        return nameKnown && whereaboutsKnown ? PetitionerStanding.Petitioner : PetitionerStanding.Anonymous;
    }

    /// <summary>Whether the statutory clock runs at all.</summary>
    public static bool HasPeriod(PetitionerStanding standing) => standing is PetitionerStanding.Petitioner;
}
