using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Archive;

/// <summary>보관 문서: one file as it was issued or handed in, known by its SHA-256. The name is for people.</summary>
public sealed class ArchivedFile
{
    public long Id { get; private set; }

    public required ArchiveSubject Subject { get; init; }

    public required long SubjectId { get; init; }

    /// <summary>The period that a report covers, as <c>2022-07</c> or <c>2022H2</c>; evidence has none.</summary>
    public required string? Period { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Hexadecimal; the file lies under it.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>Who handed it in; nobody for what the desk wrote itself.</summary>
    public required long? KeptBy { get; init; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovalReason { get; private set; }

    internal void Remove(string reason, DeskClock clock)
    {
        if (Subject is ArchiveSubject.Report)
        {
            throw new DeskRuleException("archive.issued-stays");
        }

        RemovalReason = Texts.Needed(reason, Texts.TitleLimit, "attachment.reason-needed");
        RemovedAt = clock.Now;
    }
}
