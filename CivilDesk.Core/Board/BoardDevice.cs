namespace CivilDesk.Core.Board;

/// <summary>전광판: a named wall screen that may show the board and nothing else. Only the hash of its secret is kept.</summary>
public sealed class BoardDevice
{
    public long Id { get; private set; }

    public required string Name { get; init; }

    public required string SecretHash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }
}
