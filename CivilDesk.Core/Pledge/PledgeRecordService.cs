using CivilDesk.Core.Archive;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Pledge;

/// <summary>운영계획, 언론보도, 설문조사, 공청회: what the desk keeps beside the card, each with its files.</summary>
public sealed class PledgeRecordService(WriteUnit writes, DeskReads reads, ArchiveShelf shelf)
{
    public Task<long> RecordAsync(Actor actor, CommandId command, PledgeRecordDetails details, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepPledgeRecords,
            command,
            async unit =>
            {
                var record = PledgeRecord.Of(details, unit.Clock);
                unit.Add(record);
                await unit.Db.SaveChangesAsync(ct);
                unit.Record(record, "recorded", detail: details.Kind.ToString());
                unit.Rings(LiveTopic.Pledge);
                return record.Id;
            },
            ct);

    public Task CorrectAsync(Actor actor, CommandId command, long id, int version, PledgeRecordDetails details, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "edited", record => record.Correct, details, ct);

    /// <summary>Takes a record off the card, with a reason; its line and its files stay where they are.</summary>
    public Task RemoveAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        ChangeAsync(actor, command, id, version, "removed", record => record.Remove, reason, ct);

    /// <summary>Puts a file beside a record: the attachments' kinds and limits.</summary>
    public async Task AttachAsync(Actor actor, CommandId command, long id, string fileName, Stream content, CancellationToken ct)
    {
        await reads.ReadAsync(actor, Permission.KeepPledgeRecords, (db, _) => FindAsync(db, id, ct), ct);
        var (paper, hash) = await shelf.LayAsync(fileName, content, ct);
        await writes.ExecuteAsync(
            actor,
            Permission.KeepPledgeRecords,
            command,
            async unit =>
            {
                var record = await FindAsync(unit.Db, id, ct);
                await ArchiveShelf.KeepAsync(unit, ArchiveSubject.PledgeRecord, id, period: null, paper, hash, ct);
                unit.Record(record, "attached");
                unit.Rings(LiveTopic.Pledge);
            },
            ct);
    }

    public Task RemoveFileAsync(Actor actor, CommandId command, long fileId, string reason, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepPledgeRecords,
            command,
            async unit =>
            {
                var file = await unit.Db.Set<ArchivedFile>().SingleOrDefaultAsync(file => file.Id == fileId && file.Subject == ArchiveSubject.PledgeRecord && file.RemovedAt == null, ct)
                    ?? throw new DeskRuleException("record.not-found");
                await shelf.RemoveAsync(unit, file, reason, ct);
                unit.Record(nameof(PledgeRecord), file.SubjectId, "attachment-removed");
                unit.Rings(LiveTopic.Pledge);
            },
            ct);

    private static async Task<PledgeRecord> FindAsync(DeskDb db, long id, CancellationToken ct) =>
        await db.Set<PledgeRecord>().SingleOrDefaultAsync(record => record.Id == id && record.RemovedAt == null, ct) ?? throw new DeskRuleException("record.not-found");

    private Task ChangeAsync<T>(
        Actor actor, CommandId command, long id, int version, string verb, Func<PledgeRecord, Action<T, DeskClock>> change, T with, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepPledgeRecords,
            command,
            async unit =>
            {
                var record = await unit.LoadAsync<PledgeRecord>(id, version, ct);
                if (record.RemovedAt is not null)
                {
                    throw new DeskRuleException("record.not-found");
                }

                change(record)(with, unit.Clock);
                unit.Record(record, verb, detail: record.Kind.ToString());
                unit.Rings(LiveTopic.Pledge);
            },
            ct,
            verb);
}
