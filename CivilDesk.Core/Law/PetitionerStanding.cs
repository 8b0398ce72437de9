namespace CivilDesk.Core.Law;

/// <summary>Whether somebody is a 민원인 (법 제2조 제2호 단서, 시행령 제2조 제1항).</summary>
public enum PetitionerStanding
{
    Petitioner,

    /// <summary>Name or whereabouts unclear (제3호): kept for reference as 비민원, without a period.</summary>
    Anonymous,

    /// <summary>Another office in its official business (제1호).</summary>
    Office,

    /// <summary>A party to a contract with the office, about that contract (제2호).</summary>
    ContractPartner,
}
