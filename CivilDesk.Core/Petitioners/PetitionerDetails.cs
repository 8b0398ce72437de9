namespace CivilDesk.Core.Petitioners;

/// <summary>What the desk knows of a petitioner, in clear, as typed.</summary>
public sealed record PetitionerDetails(string Name, string? Phone = null, string? Address = null, string? Email = null, string? DongCode = null, bool IsGroup = false)
{
    /// <summary>The numbers beside the first; null leaves them as they are.</summary>
    public IReadOnlyList<string>? OtherPhones { get; init; }

    /// <summary>연락처 없음: why, said explicitly.</summary>
    public string? NoContactReason { get; init; }
}
