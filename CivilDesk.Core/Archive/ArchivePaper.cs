namespace CivilDesk.Core.Archive;

/// <summary>A file that is to be kept: its name as the office names it, what it is, its bytes.</summary>
public sealed record ArchivePaper(string FileName, string ContentType, byte[] Content);
