using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Petitioners;

/// <summary>
/// 민원인: the person, company or group who brings matters to the desk. Name stays searchable text; phones, address, e-mail and
/// caution are sealed, and phones are found through a keyed index.
/// </summary>
public sealed class Petitioner : VersionedRecord
{
    internal const string PhoneField = "petitioner.phone", AddressField = "petitioner.address", EmailField = "petitioner.email",
        NameField = "petitioner.name", CautionField = "petitioner.caution";

    private const int MostPhones = 5;

    private readonly List<PetitionerPhone> _otherPhones = [];

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

    /// <summary>The numbers beside the first.</summary>
    public IReadOnlyList<PetitionerPhone> OtherPhones => _otherPhones;

    /// <summary>연락처 없음: why nobody can be reached, said explicitly.</summary>
    public string? NoContactReason { get; private set; }

    /// <summary>유의사항 for the desk only.</summary>
    public string? CautionSealed { get; private set; }

    /// <summary>병합: the card that speaks for this person now.</summary>
    public long? MergedInto { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public static Petitioner Register(PetitionerDetails details, ContactVault vault, DeskClock clock)
    {
        var petitioner = new Petitioner { Key = Guid.NewGuid(), CreatedAt = clock.Now };
        petitioner.Change(details, vault);
        return petitioner;
    }

    /// <summary>Writes the card anew; hands back what it said before, field by field and sealed, for the trail.</summary>
    public IReadOnlyList<(string Field, string? BeforeSealed)> Change(PetitionerDetails details, ContactVault vault)
    {
        Require(MergedInto is null, "petitioner.merged");
        var before = Contacts(vault);
        var sealedBefore = new Dictionary<string, string?>
        {
            [NameField] = vault.Seal(Name, NameField, Key),
            [PhoneField] = PhoneSealed,
            [AddressField] = AddressSealed,
            [EmailField] = EmailSealed,
        };
        Name = Texts.Needed(details.Name, Texts.NameLimit, "petitioner.name-needed");
        var digits = Digits(details.Phone);
        IsGroup = details.IsGroup;
        DongCode = details.DongCode;
        PhoneSealed = vault.Seal(digits, PhoneField, Key);
        PhoneIndex = vault.PhoneIndex(digits);
        PhoneTailIndex = vault.PhoneTailIndex(digits);
        AddressSealed = vault.Seal(Texts.Optional(details.Address, Texts.TitleLimit), AddressField, Key);
        EmailSealed = vault.Seal(Texts.Optional(details.Email, Texts.TitleLimit), EmailField, Key);
        NoContactReason = Texts.Optional(details.NoContactReason, Texts.TitleLimit);
        Require(NoContactReason is null || (PhoneSealed ?? AddressSealed ?? EmailSealed) is null, "petitioner.contact-and-no-contact");
        KeepOthers(details.OtherPhones, digits, vault);
        return [.. before.Zip(Contacts(vault)).Where(pair => pair.First.Value is { Length: > 0 } && pair.First != pair.Second).Select(pair => (pair.First.Field, sealedBefore[pair.First.Field]))];
    }

    public void NoteCaution(string? caution, ContactVault vault) => CautionSealed = vault.Seal(Texts.Optional(caution, Texts.TitleLimit), CautionField, Key);

    internal void LeadTo(long? other) => MergedInto = other;

    private void KeepOthers(IReadOnlyList<string>? others, string first, ContactVault vault)
    {
        if (others is null)
        {
            return;
        }

        var wanted = others.Select(Digits).Where(digits => digits.Length > 0 && digits != first).Distinct().ToList();
        Require(wanted.Count < MostPhones, "petitioner.too-many-phones");
        _otherPhones.Clear();
        _otherPhones.AddRange(wanted.Select(digits => PetitionerPhone.Of(digits, vault, Key)));
    }

    private (string Field, string? Value)[] Contacts(ContactVault vault) =>
    [
        (NameField, Name),
        (PhoneField, vault.Open(PhoneSealed, PhoneField, Key)),
        (AddressField, vault.Open(AddressSealed, AddressField, Key)),
        (EmailField, vault.Open(EmailSealed, EmailField, Key)),
    ];

    private static string Digits(string? phone)
    {
        var digits = PhoneNumber.Digits(phone);
        Require(string.IsNullOrWhiteSpace(phone) || digits.Length is >= 7 and <= 12, "petitioner.phone-malformed");
        return digits;
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
