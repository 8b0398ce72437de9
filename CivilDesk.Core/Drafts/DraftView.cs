namespace CivilDesk.Core.Drafts;

/// <summary>An own draft, opened: what the form wrote, and the version to hand in with the next keeping.</summary>
public sealed record DraftView(Guid Key, int Version, string Content, DateTimeOffset UpdatedAt);
