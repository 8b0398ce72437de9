namespace CivilDesk.Core.Archive;

/// <summary>One archived file in a list.</summary>
public sealed record ArchiveLine(long Id, ArchiveSubject Subject, long SubjectId, string? Period, string FileName, long Bytes, string Sha256, DateTimeOffset KeptAt);
