namespace CivilDesk.Core.Archive;

/// <summary>
/// Where the archive gets what has been issued. An interface because the archive lies on the ground and knows no report;
/// made from frozen content only, so that a lost file can be made again and is the same.
/// </summary>
public interface IArchiveSource
{
    ArchiveSubject Subject { get; }

    /// <summary>Everything issued so far, oldest first.</summary>
    Task<IReadOnlyList<IssuedPaper>> IssuedAsync(CancellationToken ct);

    /// <summary>The files of one issued document.</summary>
    Task<IReadOnlyList<ArchivePaper>> MakeAsync(IssuedPaper issued, CancellationToken ct);
}
