namespace CivilDesk.Core.Petitioners;

/// <summary>A petitioner with contact data in clear, for the desk; opening it is recorded.</summary>
public sealed record PetitionerCard(long Id, int Version, string Name, string? Phone, string? Address, string? Email, string? DongCode, bool IsGroup, DateTimeOffset CreatedAt)
{
    public IReadOnlyList<string> OtherPhones { get; init; } = [];

    public string? NoContactReason { get; init; }

    /// <summary>유의사항, for the desk only: empty for everybody else.</summary>
    public string? Caution { get; init; }
}
