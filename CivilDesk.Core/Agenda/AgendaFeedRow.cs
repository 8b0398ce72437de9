namespace CivilDesk.Core.Agenda;

/// <summary>One address of the person, as the settings page lists it; the secret itself is never shown again.</summary>
public sealed record AgendaFeedRow(long Id, DateTimeOffset MadeAt, DateTimeOffset? RevokedAt);
