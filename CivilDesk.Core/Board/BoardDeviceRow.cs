namespace CivilDesk.Core.Board;

/// <summary>One wall screen, as the page of the wall screens lists it; its secret is never shown again.</summary>
public sealed record BoardDeviceRow(long Id, string Name, DateTimeOffset MadeAt, DateTimeOffset? RevokedAt);
