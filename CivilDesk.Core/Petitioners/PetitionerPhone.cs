using CivilDesk.Core.Privacy;

namespace CivilDesk.Core.Petitioners;

/// <summary>One more number of a petitioner, sealed and found like the first.</summary>
public sealed class PetitionerPhone
{
    private PetitionerPhone()
    {
    }

    public long Id { get; private set; }

    public string Sealed { get; private set; } = "";

    public string? Index { get; private set; }

    public string? TailIndex { get; private set; }

    internal static PetitionerPhone Of(string digits, ContactVault vault, Guid key) => new()
    {
        Sealed = vault.Seal(digits, Petitioner.PhoneField, key)!,
        Index = vault.PhoneIndex(digits),
        TailIndex = vault.PhoneTailIndex(digits),
    };
}
