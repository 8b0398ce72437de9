namespace CivilDesk.Core.Agenda;

/// <summary>A secret address under which one person's calendar program reads the agenda. Only the hash of the secret is kept.</summary>
public sealed class AgendaFeed
{
    public long Id { get; private set; }

    public required long AccountId { get; init; }

    public required string TokenHash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }
}
