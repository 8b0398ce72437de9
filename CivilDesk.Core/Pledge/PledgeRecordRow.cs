namespace CivilDesk.Core.Pledge;

/// <summary>One record beside the card.</summary>
public sealed record PledgeRecordRow(long Id, int Version, PledgeRecordKind Kind, DateOnly On, int Year, string Title, string? Source, string? Note);
