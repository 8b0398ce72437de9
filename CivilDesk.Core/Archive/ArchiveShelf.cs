using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Archive;

/// <summary>How other rooms put a checked file on the shelf, inside the save of their own verb.</summary>
public sealed class ArchiveShelf(ArchiveIntake intake, ArchiveStore store)
{
    private const int MostPerSubject = 20;

    /// <summary>Before the write gate is taken: checks what is handed in and lays the file down. Without the save that follows, nothing refers to it.</summary>
    internal async Task<(ArchivePaper Paper, string Hash)> LayAsync(string fileName, Stream content, CancellationToken ct)
    {
        var paper = await intake.CheckAsync(fileName, content, ct);
        return (paper, await store.KeepAsync(paper.Content, ct));
    }

    internal static async Task<ArchivedFile> KeepAsync(
        WriteContext unit, ArchiveSubject subject, long subjectId, string? period, ArchivePaper paper, string hash, CancellationToken ct)
    {
        if (await Present(unit.Db, subject, subjectId).CountAsync(ct) >= MostPerSubject)
        {
            throw new DeskRuleException("attachment.too-many", MostPerSubject);
        }

        var file = new ArchivedFile
        {
            Subject = subject,
            SubjectId = subjectId,
            Period = period,
            FileName = paper.FileName,
            ContentType = paper.ContentType,
            Bytes = paper.Content.Length,
            Sha256 = hash,
            KeptAt = unit.Clock.Now,
            KeptBy = unit.Authority.AccountId == 0 ? null : unit.Authority.AccountId,
        };
        unit.Add(file);
        return file;
    }

    /// <summary>Takes a file that was handed in away, with a reason; its line stays.</summary>
    internal async Task RemoveAsync(WriteContext unit, ArchivedFile file, string reason, CancellationToken ct)
    {
        file.Remove(reason, unit.Clock);
        if (!await unit.Db.Set<ArchivedFile>().AnyAsync(other => other.Sha256 == file.Sha256 && other.Id != file.Id && other.RemovedAt == null, ct))
        {
            unit.AfterCommit(() => store.Forget(file.Sha256));
        }
    }

    internal static IQueryable<ArchivedFile> Present(DeskDb db, ArchiveSubject subject, long subjectId) =>
        db.Set<ArchivedFile>().Where(file => file.Subject == subject && file.SubjectId == subjectId && file.RemovedAt == null);
}
