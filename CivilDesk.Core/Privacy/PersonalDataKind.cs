namespace CivilDesk.Core.Privacy;

/// <summary>What kind of personal data stands in a text.</summary>
public enum PersonalDataKind
{
    ResidentNumber,
    Phone,

    /// <summary>A local number without its area: 550-4000.</summary>
    LocalPhone,
    Account,
}
