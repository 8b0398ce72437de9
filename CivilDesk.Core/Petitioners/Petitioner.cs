using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Petitioners;

/// <summary>
/// 민원인: the person, company or group who brings matters to the desk. Name stays searchable text; phone, address and e-mail
/// are sealed and found through a keyed index.
/// </summary>
public sealed class Petitioner : VersionedRecord
{
    internal const string PhoneField = "petitioner.phone", AddressField = "petitioner.address", EmailField = "petitioner.email";

    private Petitioner()
    {
    }

    /// <summary>Binds the sealed contact data to this record.</summary>
    public Guid Key { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsGroup { get; private set; }

    public string? DongCode { get; private set; }

    public string? PhoneSealed { get; private set; }

    public string? AddressSealed { get; private set; }

    public string? EmailSealed { get; private set; }

    public string? PhoneIndex { get; private set; }

    public string? PhoneTailIndex { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public static Petitioner Register(PetitionerDetails details, ContactVault vault, DeskClock clock)
    {
        var petitioner = new Petitioner { Key = Guid.NewGuid(), CreatedAt = clock.Now };
        petitioner.Change(details, vault);
        return petitioner;
    }

    public void Change(PetitionerDetails details, ContactVault vault)
    {
        Name = Texts.Needed(details.Name, Texts.NameLimit, "petitioner.name-needed");
        var digits = PhoneNumber.Digits(details.Phone);
        if (!string.IsNullOrWhiteSpace(details.Phone) && digits.Length is not (>= 7 and <= 12))
        {
            throw new DeskRuleException("petitioner.phone-malformed");
        }

        IsGroup = details.IsGroup;
        DongCode = details.DongCode;
        PhoneSealed = vault.Seal(digits, PhoneField, Key);
        PhoneIndex = vault.PhoneIndex(digits);
        PhoneTailIndex = vault.PhoneTailIndex(digits);
        AddressSealed = vault.Seal(Texts.Optional(details.Address, Texts.TitleLimit), AddressField, Key);
        EmailSealed = vault.Seal(Texts.Optional(details.Email, Texts.TitleLimit), EmailField, Key);
    }
}
