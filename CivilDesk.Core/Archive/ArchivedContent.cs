namespace CivilDesk.Core.Archive;

/// <summary>A file to hand out, its hash already checked.</summary>
public sealed record ArchivedContent(byte[] Content, string ContentType, string FileName);
