using System.Security.Cryptography;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Attachments;

/// <summary>첨부: photos and documents of any record. Checked and made anew before the write gate is taken, so that a large photo stops nobody.</summary>
public sealed class AttachmentService(WriteUnit writes, DeskReads reads, AttachmentStore store, IEnumerable<IAttachmentOwner> owners)
{
    private const int MostPerRecord = 50, LongestName = 120;

    public Task<AttachmentLine> AddAsync(Actor actor, CommandId command, CaseLedger ledger, long recordId, string fileName, Stream content, CancellationToken ct) =>
        AddAsync(actor, command, ledger, recordId, fileName, content, AttachmentMark.None, ct);

    /// <summary>Keeps a file with a record. Pictures are made anew, without what the camera wrote into them.</summary>
    public async Task<AttachmentLine> AddAsync(
        Actor actor, CommandId command, CaseLedger ledger, long recordId, string fileName, Stream content, AttachmentMark mark, CancellationToken ct)
    {
        await reads.ReadAsync(actor, Permission.KeepAttachments, (db, authority) => RequireShownAsync(db, authority, ledger, recordId, ct), ct);
        var name = Texts.Needed(Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/')), LongestName, "attachment.name-needed");
        var raw = await store.TakeInAsync(content, ct);
        string? kept = null, thumbnail = null;
        var saved = false;
        try
        {
            var (sniffed, picture) = await Task.Run(() => Look(store.PathOf(raw)), ct);
            kept = picture is null ? raw : await store.KeepAsync(picture.Content, ct);
            thumbnail = picture is null ? null : await store.KeepAsync(picture.Thumbnail, ct);
            var (bytes, hash) = await MeasureAsync(store.PathOf(kept), ct);
            var line = await writes.ExecuteAsync(
                actor,
                Permission.KeepAttachments,
                command,
                async unit =>
                {
                    await RequireRoomAsync(unit.Db, ledger, recordId, ct);
                    var attachment = new Attachment
                    {
                        Ledger = ledger,
                        RecordId = recordId,
                        FileName = name + sniffed.Extension,
                        Kind = sniffed.Kind,
                        ContentType = sniffed.ContentType,
                        Bytes = bytes,
                        Sha256 = hash,
                        StoredAs = kept,
                        ThumbnailAs = thumbnail,
                        Width = picture?.Width,
                        Height = picture?.Height,
                        Moment = mark.Moment,
                        PartId = mark.PartId,
                        AddedAt = unit.Clock.Now,
                        AddedBy = unit.Authority.AccountId,
                    };
                    unit.Add(attachment);
                    await unit.Db.SaveChangesAsync(ct);
                    unit.Record(ledger.ToString(), recordId, "attached", detail: sniffed.Kind.ToString());
                    unit.Rings(LiveTopic.Ledgers);
                    unit.AfterCommit(() => saved = true);
                    return Line(attachment);
                },
                ct);
            return line;
        }
        finally
        {
            store.Forget(kept == raw && saved ? null : raw, saved ? null : kept, saved ? null : thumbnail);
        }
    }

    public Task<IReadOnlyList<AttachmentLine>> ListAsync(Actor actor, CaseLedger ledger, long recordId, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<AttachmentLine>>(
            actor,
            Permission.ViewCase,
            async (db, authority) =>
            {
                await RequireShownAsync(db, authority, ledger, recordId, ct);
                var found = await Present(db).Where(a => a.Ledger == ledger && a.RecordId == recordId).OrderBy(a => a.Id).ToListAsync(ct);
                return [.. found.Select(Line)];
            },
            ct);

    /// <summary>The file itself; handing it out is written down.</summary>
    public Task<AttachmentFile> OpenAsync(Actor actor, long id, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewCase,
            CommandId.None,
            async unit =>
            {
                var attachment = await FindAsync(unit.Db, unit.Authority, id, ct);
                unit.Record(attachment.Ledger.ToString(), attachment.RecordId, "attachment-opened");
                return new AttachmentFile(store.PathOf(attachment.StoredAs), attachment.ContentType, attachment.FileName);
            },
            ct);

    /// <summary>The small picture; null when there is none.</summary>
    public Task<AttachmentFile?> ThumbnailAsync(Actor actor, long id, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewCase,
            async (db, authority) => await FindAsync(db, authority, id, ct) is { ThumbnailAs: { } thumbnail } attachment
                ? new AttachmentFile(store.PathOf(thumbnail), "image/jpeg", attachment.FileName)
                : null,
            ct);

    /// <summary>Takes it away, with a reason; the line stays, the file goes.</summary>
    public Task RemoveAsync(Actor actor, CommandId command, long id, string reason, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepAttachments,
            command,
            async unit =>
            {
                var attachment = await FindAsync(unit.Db, unit.Authority, id, ct);
                attachment.Remove(reason, unit.Clock);
                unit.Record(attachment.Ledger.ToString(), attachment.RecordId, "attachment-removed");
                unit.Rings(LiveTopic.Ledgers);
                unit.AfterCommit(() => store.Forget(attachment.StoredAs, attachment.ThumbnailAs));
            },
            ct);

    private static (SniffedFile Sniffed, CleanPicture? Picture) Look(string path)
    {
        SniffedFile sniffed;
        using (var file = File.OpenRead(path))
        {
            sniffed = FileSniffer.Sniff(file);
        }

        return (sniffed, sniffed.Picture is { } format ? PictureCleaner.Clean(path, format) : null);
    }

    private static async Task<(long Bytes, string Hash)> MeasureAsync(string path, CancellationToken ct)
    {
        await using var file = File.OpenRead(path);
        return (file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)));
    }

    private static IQueryable<Attachment> Present(DeskDb db) => db.Set<Attachment>().Where(attachment => attachment.RemovedAt == null);

    private static async Task RequireRoomAsync(DeskDb db, CaseLedger ledger, long recordId, CancellationToken ct)
    {
        if (await Present(db).CountAsync(a => a.Ledger == ledger && a.RecordId == recordId, ct) >= MostPerRecord)
        {
            throw new DeskRuleException("attachment.too-many", MostPerRecord);
        }
    }

    private static AttachmentLine Line(Attachment a) => new(a.Id, a.FileName, a.Kind, a.Bytes, a.ThumbnailAs is not null, a.Width, a.Height, a.AddedAt) { Moment = a.Moment, PartId = a.PartId };

    private async Task<Attachment> FindAsync(DeskDb db, Authority authority, long id, CancellationToken ct)
    {
        var attachment = await Present(db).SingleOrDefaultAsync(a => a.Id == id, ct) ?? throw new DeskRuleException("record.not-found");
        await RequireShownAsync(db, authority, attachment.Ledger, attachment.RecordId, ct);
        return attachment;
    }

    private async Task<bool> RequireShownAsync(DeskDb db, Authority authority, CaseLedger ledger, long recordId, CancellationToken ct) =>
        await owners.Single(owner => owner.Ledger == ledger).ShowsAsync(db, authority, recordId, ct) ? true : throw new DeskRuleException("record.not-found");
}
