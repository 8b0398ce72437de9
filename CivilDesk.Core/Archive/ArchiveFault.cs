namespace CivilDesk.Core.Archive;

/// <summary>An archived file that is not as it was kept.</summary>
/// <param name="Code">The rule that says what is wrong: <c>archive.file-missing</c>, <c>archive.file-altered</c>.</param>
public sealed record ArchiveFault(string FileName, string Code);
