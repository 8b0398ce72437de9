using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Archive;

/// <summary>
/// 보관함: what has been issued, as files that never change. The office reads them for ever; the desk itself puts them in,
/// right after the issue or, if it was stopped in between, at its next start.
/// </summary>
public sealed class ArchiveService(WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs, ArchiveStore store, IEnumerable<IArchiveSource> sources)
{
    /// <summary>The reports in the archive, newest period first.</summary>
    public Task<PageOf<ArchiveLine>> ListAsync(Actor actor, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                var reports = db.Set<ArchivedFile>().Where(file => file.Period != null && file.RemovedAt == null);
                var page = await Lines(reports.OrderByDescending(file => file.Period).ThenByDescending(file => file.Id))
                    .Skip(skip)
                    .Take(Math.Clamp(take, 1, PageOf<ArchiveLine>.LargestPage))
                    .ToListAsync(ct);
                return new PageOf<ArchiveLine>(page, await reports.CountAsync(ct));
            },
            ct);

    /// <summary>The files of a kind of record, by the record.</summary>
    public Task<ILookup<long, ArchiveLine>> FilesAsync(Actor actor, ArchiveSubject subject, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewReports, (db, _) => FilesAsync(db, subject, ct), ct);

    /// <summary>The file itself, checked against its hash; handing it out is written down.</summary>
    public async Task<ArchivedContent> OpenAsync(Actor actor, long id, CancellationToken ct)
    {
        var file = await reads.ReadAsync(
            actor,
            Permission.ViewReports,
            async (db, _) => await db.Set<ArchivedFile>().SingleOrDefaultAsync(file => file.Id == id && file.RemovedAt == null, ct) ?? throw new DeskRuleException("record.not-found"),
            ct);
        var content = await store.ReadAsync(file.Sha256, file.FileName, ct);
        await writes.ExecuteAsync(
            actor,
            Permission.ViewReports,
            CommandId.None,
            unit =>
            {
                unit.Record(nameof(ArchivedFile), file.Id, "attachment-opened", detail: file.Period);
                return Task.CompletedTask;
            },
            ct);
        return new(content, file.ContentType, file.FileName);
    }

    /// <summary>Reads every file anew and names those that are not as they were kept; that somebody looked is written down.</summary>
    public async Task<IReadOnlyList<ArchiveFault>> VerifyAsync(Actor actor, CancellationToken ct)
    {
        var files = await reads.ReadAsync(actor, Permission.ViewReports, (db, _) => Lines(db.Set<ArchivedFile>().Where(file => file.RemovedAt == null)).ToListAsync(ct), ct);
        var faults = new List<ArchiveFault>();
        foreach (var file in files)
        {
            try
            {
                await store.ReadAsync(file.Sha256, file.FileName, ct);
            }
            catch (DeskRuleException fault)
            {
                faults.Add(new(file.FileName, fault.Code));
            }
        }

        await writes.ExecuteAsync(
            actor,
            Permission.ViewReports,
            CommandId.None,
            unit =>
            {
                unit.Record(nameof(ArchivedFile), null, "archive-verified", detail: string.Create(CultureInfo.InvariantCulture, $"{files.Count - faults.Count}/{files.Count}"));
                return Task.CompletedTask;
            },
            ct);
        return faults;
    }

    /// <summary>
    /// Puts every issued document into the archive whose files are not there, and lays a lost file down again if what is made
    /// from the frozen content is the same. Safe to call at any time, any number of times. Returns how many files it wrote.
    /// </summary>
    public async Task<int> KeepIssuedAsync(CancellationToken ct)
    {
        var written = 0;
        foreach (var source in sources)
        {
            var kept = await KeptAsync(source.Subject, ct);
            foreach (var issued in await source.IssuedAsync(ct))
            {
                var known = kept[issued.SubjectId].ToList();
                if (known.Count == 0)
                {
                    written += await KeepAsync(source, issued, ct);
                }
                else if (known.Where(file => !store.Holds(file.Sha256)).ToList() is { Count: > 0 } lost)
                {
                    written += await RestoreAsync(source, issued, lost, ct);
                }
            }
        }

        return written;
    }

    private async Task<int> KeepAsync(IArchiveSource source, IssuedPaper issued, CancellationToken ct)
    {
        var papers = await source.MakeAsync(issued, ct);
        List<string> hashes = [];
        foreach (var paper in papers)
        {
            hashes.Add(await store.KeepAsync(paper.Content, ct));
        }

        return await writes.ExecuteAsync(
            Actor.Scheduler,
            Permission.KeepArchive,
            CommandId.None,
            async unit =>
            {
                // Another keeper may have been quicker.
                if (await ArchiveShelf.Present(unit.Db, source.Subject, issued.SubjectId).AnyAsync(ct))
                {
                    return 0;
                }

                foreach (var (paper, hash) in papers.Zip(hashes))
                {
                    await ArchiveShelf.KeepAsync(unit, source.Subject, issued.SubjectId, issued.Period, paper, hash, ct);
                    unit.Record(nameof(ArchivedFile), null, "archived", detail: $"{issued.Period} {hash}");
                }

                unit.Rings(LiveTopic.Archive);
                return papers.Count;
            },
            ct);
    }

    // What comes out otherwise than it was kept stays missing, and reading it says so: a seal that is written anew would prove nothing.
    private async Task<int> RestoreAsync(IArchiveSource source, IssuedPaper issued, IReadOnlyList<ArchiveLine> lost, CancellationToken ct)
    {
        var same = (await source.MakeAsync(issued, ct)).Where(paper => lost.Any(file => file.Sha256 == ArchiveStore.HashOf(paper.Content))).ToList();
        foreach (var paper in same)
        {
            await store.KeepAsync(paper.Content, ct);
        }

        return same.Count;
    }

    private async Task<ILookup<long, ArchiveLine>> KeptAsync(ArchiveSubject subject, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await FilesAsync(db, subject, ct);
    }

    private static async Task<ILookup<long, ArchiveLine>> FilesAsync(DeskDb db, ArchiveSubject subject, CancellationToken ct) =>
        (await Lines(db.Set<ArchivedFile>().Where(file => file.Subject == subject && file.RemovedAt == null).OrderBy(file => file.Id)).ToListAsync(ct)).ToLookup(file => file.SubjectId);

    private static IQueryable<ArchiveLine> Lines(IQueryable<ArchivedFile> files) =>
        files.Select(file => new ArchiveLine(file.Id, file.Subject, file.SubjectId, file.Period, file.FileName, file.Bytes, file.Sha256, file.KeptAt));
}
