using CivilDesk.Core.Archive;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Pledge;

/// <summary>Reports from before CivilDesk: recorded by the team leader, marked as such, counted once for the period that they cover.</summary>
public sealed class OutsideReportService(WriteUnit writes, DeskReads reads, ArchiveShelf shelf)
{
    /// <summary>Newest period first.</summary>
    public Task<IReadOnlyList<OutsideReportRow>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<OutsideReportRow>>(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            [
                .. (await Present(db).ToListAsync(ct)).OrderByDescending(report => report.Period.End).ThenByDescending(report => report.Kind)
                    .Select(report => new OutsideReportRow(
                        report.Id,
                        report.Version,
                        report.Period,
                        report.IssuedOn,
                        report.DocumentNumber,
                        report.Processed,
                        report.MeetingsHeld,
                        report.FieldVisits,
                        report.Headline,
                        IssuedReports.HeadlineOf(report),
                        report.Note)),
            ],
            ct);

    public Task<long> RecordAsync(Actor actor, CommandId command, OutsideReportDetails details, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditPledge,
            command,
            async unit =>
            {
                var report = OutsideReport.Of(details, unit.Clock);
                await RequireFreeAsync(unit.Db, report, ct);
                unit.Add(report);
                await unit.Db.SaveChangesAsync(ct);
                Record(unit, report, "recorded");
                return report.Id;
            },
            ct);

    public Task CorrectAsync(Actor actor, CommandId command, long id, int version, OutsideReportDetails details, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "edited",
            async (report, unit) =>
            {
                report.Correct(details, unit.Clock);
                await RequireFreeAsync(unit.Db, report, ct);
            },
            ct);

    /// <summary>Takes a wrong entry out of the count, with a reason; it stays on record.</summary>
    public Task WithdrawAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "withdrawn",
            async (report, unit) =>
            {
                report.Withdraw(reason, unit.Clock);
                foreach (var file in await ArchiveShelf.Present(unit.Db, ArchiveSubject.OutsideReport, id).ToListAsync(ct))
                {
                    await shelf.RemoveAsync(unit, file, reason, ct);
                }
            },
            ct);

    /// <summary>The paper itself, as it was issued.</summary>
    public async Task AttachAsync(Actor actor, CommandId command, long id, string fileName, Stream content, CancellationToken ct)
    {
        await reads.ReadAsync(actor, Permission.EditPledge, (db, _) => FindAsync(db, id, ct), ct);
        var (paper, hash) = await shelf.LayAsync(fileName, content, ct);
        await writes.ExecuteAsync(
            actor,
            Permission.EditPledge,
            command,
            async unit =>
            {
                var report = await FindAsync(unit.Db, id, ct);
                await ArchiveShelf.KeepAsync(unit, ArchiveSubject.OutsideReport, id, report.Period.ToString(), paper, hash, ct);
                unit.Rings(LiveTopic.Archive);
                Record(unit, report, "attached");
            },
            ct);
    }

    internal static IQueryable<OutsideReport> Present(DeskDb db) => db.Set<OutsideReport>().Where(report => report.WithdrawnAt == null);

    private static async Task RequireFreeAsync(DeskDb db, OutsideReport report, CancellationToken ct)
    {
        var (kind, start) = (report.Kind, report.PeriodStart);
        if (await db.Set<ReportSnapshot>().AnyAsync(other => other.Kind == kind && other.PeriodStart == start && other.IssuedAt != null, ct))
        {
            throw new DeskRuleException("outside.issued-inside", report.Period);
        }

        if (await Present(db).AnyAsync(other => other.Kind == kind && other.PeriodStart == start && other.Id != report.Id, ct))
        {
            throw new DeskRuleException("outside.already-recorded", report.Period);
        }
    }

    private static async Task<OutsideReport> FindAsync(DeskDb db, long id, CancellationToken ct) =>
        await Present(db).SingleOrDefaultAsync(report => report.Id == id, ct) ?? throw new DeskRuleException("record.not-found");

    private static void Record(WriteContext unit, OutsideReport report, string verb)
    {
        unit.Record(report, verb, detail: report.Period.ToString());
        unit.Rings(LiveTopic.Reports | LiveTopic.Pledge);
    }

    private Task ChangeAsync(
        Actor actor, CommandId command, long id, int version, string verb, Func<OutsideReport, WriteContext, Task> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditPledge,
            command,
            async unit =>
            {
                var report = await unit.LoadAsync<OutsideReport>(id, version, ct);
                if (report.WithdrawnAt is not null)
                {
                    throw new DeskRuleException("record.not-found");
                }

                await change(report, unit);
                Record(unit, report, verb);
            },
            ct,
            verb);
}
