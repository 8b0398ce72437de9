namespace CivilDesk.Core.Storage;

/// <summary>What this database is: which key ring opens it and whether it holds the demonstration district.</summary>
public sealed class LedgerIdentity
{
    public int Id { get; init; } = 1;

    /// <summary>Fingerprint of the key ring; another ring cannot read the contact data nor continue the history.</summary>
    public required string KeyRingId { get; init; }

    public required bool IsDemo { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
