using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Reports;

/// <summary>The monthly reports: drafts that fall due by the calendar, figures frozen when the team leader issues them.</summary>
public sealed class ReportService(WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs, CurrentCalendar calendars, DeskClock clock)
{
    private long _lastCheck;

    /// <summary>
    /// Takes every draft that is due and missing since the first month with data. Safe to call at any time, any number of times:
    /// the calendar decides, the alarm clock only knocks.
    /// </summary>
    public async Task<int> TakeDueSnapshotsAsync(CancellationToken ct)
    {
        var taken = await writes.ExecuteAsync(
            Actor.Scheduler,
            Permission.TakeReportDraft,
            CommandId.None,
            async unit =>
            {
                if (await FirstDayAsync(unit.Db, ct) is not { } first)
                {
                    return 0;
                }

                var stored = await unit.Db.Set<ReportSnapshot>().Select(report => report.PeriodStart).ToListAsync(ct);
                var calendar = (await calendars.ReadAsync(unit.Db, ct)).Calendar;
                var missing = ReportPeriod.DueBy(clock.Now, calendar, first).Where(period => !stored.Contains(period.Start)).ToList();
                foreach (var period in missing)
                {
                    await TakeAsync(unit, period, ct);
                }

                return missing.Count;
            },
            ct);
        Interlocked.Exchange(ref _lastCheck, clock.Now.UtcTicks);
        return taken;
    }

    /// <summary>One month: issued, draft, or counted now.</summary>
    public Task<MonthlyReport> ReadAsync(Actor actor, ReportPeriod period, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewReports, (db, _) => ReadAsync(db, period, clock, ct), ct);

    /// <summary>All stored reports, newest first.</summary>
    public Task<IReadOnlyList<ReportLine>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<ReportLine>>(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                var stored = await db.Set<ReportSnapshot>().OrderByDescending(report => report.PeriodStart).ToListAsync(ct);
                return [.. stored.Select(r => (Report: r, r.Figures)).Select(r =>
                    new ReportLine(r.Report.Period, r.Report.State, r.Figures.Processed, r.Figures.MeetingsHeld, r.Figures.FieldVisits, r.Report.CountedAt, r.Report.IssuedAt))];
            },
            ct);

    public Task<ReportSchedule> ScheduleAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                var calendar = (await calendars.ReadAsync(db, ct)).Calendar;
                var next = ReportPeriod.MonthOf(clock.Today);
                var before = ReportPeriod.MonthOf(next.Start.AddDays(-1));
                next = before.DueAt(calendar) > clock.Now ? before : next;
                var last = Interlocked.Read(ref _lastCheck);
                return new ReportSchedule(last == 0 ? null : DeskClock.InSeoul(new DateTimeOffset(last, TimeSpan.Zero)), next, next.DueAt(calendar));
            },
            ct);

    /// <summary>Counts a draft anew.</summary>
    public Task RecountAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.TakeReportDraft,
            command,
            id,
            version,
            "recounted",
            async (report, unit) => report.Recount(await ReportCount.CountAsync(unit.Db, report.Period, ct), clock),
            ct);

    public Task WriteHeadlineAsync(Actor actor, CommandId command, long id, int version, HeadlineForm headline, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.TakeReportDraft,
            command,
            id,
            version,
            "headline-set",
            (report, _) =>
            {
                report.Write(headline);
                return Task.CompletedTask;
            },
            ct);

    /// <summary>확정: freezes the figures; only the team leader or the named deputy may.</summary>
    public Task IssueAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.IssueReport,
            command,
            id,
            version,
            "issued",
            (report, unit) =>
            {
                report.Issue(unit.Authority.AccountId, clock);
                return Task.CompletedTask;
            },
            ct);

    /// <summary>Writes down that a report left the desk as a file.</summary>
    public Task<MonthlyReport> ExportAsync(Actor actor, ReportPeriod period, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewReports,
            CommandId.None,
            async unit =>
            {
                var report = await ReadAsync(unit.Db, period, clock, ct);
                unit.Record(nameof(ReportSnapshot), report.Id, "exported", detail: period.ToString());
                return report;
            },
            ct);

    /// <summary>For the command line, which runs as the person who owns the files: nobody signs in, and nothing is written down.</summary>
    public async Task<MonthlyReport> ReadForFileOwnerAsync(ReportPeriod period, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await ReadAsync(db, period, clock, ct);
    }

    internal static async Task<MonthlyReport> ReadAsync(DeskDb db, ReportPeriod period, DeskClock clock, CancellationToken ct)
    {
        var stored = await db.Set<ReportSnapshot>().AsNoTracking()
            .Where(report => report.Kind == period.Kind && report.PeriodStart == period.Start)
            .OrderByDescending(report => report.Edition)
            .FirstOrDefaultAsync(ct);
        if (stored is null)
        {
            return new(period, null, 0, null, HeadlineForm.Apart, await ReportCount.CountAsync(db, period, ct), clock.Now, null, null, null);
        }

        var issuer = await db.Set<DeskAccount>().Where(account => account.Id == stored.IssuedBy).Select(account => account.DisplayName).FirstOrDefaultAsync(ct);
        return new(period, stored.Id, stored.Version, stored.State, stored.Headline, stored.Figures, stored.CountedAt, stored.IssuedAt, issuer, stored.Seal);
    }

    private static async Task<DateOnly?> FirstDayAsync(DeskDb db, CancellationToken ct)
    {
        DateOnly?[] firsts =
        [
            await db.Set<Complaint>().MinAsync(complaint => (DateOnly?)complaint.ReceivedOn, ct),
            await db.Set<Meeting>().MinAsync(meeting => meeting.HeldOn, ct),
            await db.Set<FieldVisit>().MinAsync(visit => visit.CarriedOutOn, ct),
            await db.Set<Directive>().MinAsync(directive => (DateOnly?)directive.OrderedOn, ct),
        ];
        return firsts.Min();
    }

    private async Task TakeAsync(WriteContext unit, ReportPeriod period, CancellationToken ct)
    {
        var report = ReportSnapshot.Take(period, await ReportCount.CountAsync(unit.Db, period, ct), clock);
        unit.Add(report);
        unit.Record(report, "draft-taken", detail: period.ToString());
        unit.Rings(LiveTopic.Reports);
    }

    private Task ChangeAsync(
        Actor actor, Permission permission, CommandId command, long id, int version, string verb, Func<ReportSnapshot, WriteContext, Task> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            permission,
            command,
            async unit =>
            {
                var report = await unit.LoadAsync<ReportSnapshot>(id, version, ct);
                await change(report, unit);
                unit.Record(report, verb, detail: report.Period.ToString());
                unit.Rings(LiveTopic.Reports);
            },
            ct,
            verb);
}
