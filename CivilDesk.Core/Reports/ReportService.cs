using CivilDesk.Core.Accounts;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Settings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Reports;

/// <summary>The monthly and half-year reports: drafts that fall due by the calendar, edited by the desk, frozen when the team leader issues them.</summary>
public sealed class ReportService(WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs, CurrentCalendar calendars, IEnumerable<IIssueCheck> checks, DeskClock clock)
{
    private long _lastCheck;

    /// <summary>
    /// Takes every draft that is due and missing since the first month with data, each in a save of its own. Safe to call at any time,
    /// any number of times: the calendar decides, the alarm clock only knocks.
    /// </summary>
    public async Task<int> TakeDueSnapshotsAsync(CancellationToken ct)
    {
        var taken = 0;
        foreach (var period in await AsSchedulerAsync(unit => MissingAsync(unit.Db, ct), ct))
        {
            taken += await AsSchedulerAsync(unit => TakeAsync(unit, period, ct), ct) ? 1 : 0;
        }

        Interlocked.Exchange(ref _lastCheck, clock.Now.UtcTicks);
        return taken;
    }

    /// <summary>One period's newest edition: issued, draft, or counted now.</summary>
    public Task<PeriodReport> ReadAsync(Actor actor, ReportPeriod period, CancellationToken ct) => ReadEditionAsync(actor, period, null, null, ct);

    /// <summary>One edition; the newest when none is named. A period without a draft is counted, and says how far it is.</summary>
    public Task<PeriodReport> ReadEditionAsync(Actor actor, ReportPeriod period, int? edition, IProgress<int>? progress, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewReports, (db, _) => ReadAsync(db, period, edition, progress, ct), ct);

    /// <summary>All stored reports, newest first; each period with its newest edition.</summary>
    public Task<IReadOnlyList<ReportLine>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<ReportLine>>(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                var stored = await db.Set<ReportSnapshot>()
                    .Select(r => new StoredLine(r.Kind, r.PeriodStart, r.Edition, r.State, r.Processed, r.MeetingsHeld, r.FieldVisits, r.CountedAt, r.IssuedAt, r.ApprovalNumber))
                    .ToListAsync(ct);
                return
                [
                    .. stored.GroupBy(r => new ReportPeriod(r.Kind, r.PeriodStart))
                        .Select(editions => (Period: editions.Key, Newest: editions.MaxBy(r => r.Edition)!, Issued: editions.Where(r => r.State is ReportState.Issued).MaxBy(r => r.Edition)))
                        .OrderByDescending(r => r.Period.End).ThenByDescending(r => r.Period.Kind)
                        .Select(r => new ReportLine(r.Period, r.Newest.Edition, r.Newest.State, r.Newest.Processed, r.Newest.MeetingsHeld, r.Newest.FieldVisits, r.Newest.CountedAt, r.Newest.IssuedAt)
                        {
                            LatestIssued = r.Issued?.Edition,
                            ApprovalNumber = r.Newest.ApprovalNumber,
                        }),
                ];
            },
            ct);

    /// <summary>The editions of one period, oldest first.</summary>
    public Task<IReadOnlyList<ReportEdition>> EditionsAsync(Actor actor, ReportPeriod period, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<ReportEdition>>(
            actor,
            Permission.ViewReports,
            async (db, _) => await db.Set<ReportSnapshot>()
                .Where(r => r.Kind == period.Kind && r.PeriodStart == period.Start)
                .OrderBy(r => r.Edition)
                .Select(r => new ReportEdition(
                    r.Edition, r.State, r.IssuedAt, db.Set<DeskAccount>().Where(account => account.Id == r.IssuedBy).Select(account => account.DisplayName).FirstOrDefault(), r.EditionReason))
                .ToListAsync(ct),
            ct);

    public Task<ReportSchedule> ScheduleAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                var calendar = (await calendars.ReadAsync(db, ct)).Calendar;
                var (month, half) = (Next(ReportPeriod.MonthOf(clock.Today)), Next(ReportPeriod.HalfOf(clock.Today)));
                var last = Interlocked.Read(ref _lastCheck);
                var checkedMonth = ReportPeriod.MonthOf(clock.Today).Previous().Start;
                return new ReportSchedule(
                    last == 0 ? null : DeskClock.InSeoul(new DateTimeOffset(last, TimeSpan.Zero)), month, month.DueAt(calendar), half, half.DueAt(calendar), await MissingAsync(db, ct))
                {
                    MonthlyCheckDueOn = WorkingTime.MonthlyCheck.DueOn(checkedMonth.Year, checkedMonth.Month),
                    MonthlyCheckBy = WorkingTime.MonthlyCheck.RecommendedOn(calendar, checkedMonth.Year, checkedMonth.Month),
                };

                ReportPeriod Next(ReportPeriod present) => present.Previous().DueAt(calendar) > clock.Now ? present.Previous() : present;
            },
            ct);

    /// <summary>Counts a draft anew; what people put into it stays.</summary>
    public Task RecountAsync(Actor actor, CommandId command, long id, int version, IProgress<int>? progress, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.TakeReportDraft,
            command,
            id,
            version,
            "recounted",
            async (report, unit) =>
            {
                var (content, list) = await CountAsync(unit.Db, report.Period, progress, ct);
                report.Recount(content, list, clock);
            },
            ct);

    public Task WriteHeadlineAsync(Actor actor, CommandId command, long id, int version, HeadlineForm headline, CancellationToken ct) =>
        ChangeAsync(actor, Permission.TakeReportDraft, command, id, version, "headline-set", (report, _) => Done(() => report.Write(headline)), ct);

    /// <summary>Sentences, main cases, plan, improvements: what needs judgement.</summary>
    public Task EditAsync(Actor actor, CommandId command, long id, int version, ReportEdits edits, CancellationToken ct) =>
        ChangeAsync(actor, Permission.TakeReportDraft, command, id, version, "report-edited", (report, _) => Done(() => report.Edit(edits)), ct);

    /// <summary>확정: freezes the report; only the team leader or the named deputy may, and the mayor is told.</summary>
    public Task IssueAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.IssueReport,
            command,
            id,
            version,
            "issued",
            async (report, unit) =>
            {
                foreach (var check in checks)
                {
                    await check.CheckAsync(unit.Db, report.Period, ct);
                }

                report.Issue(unit.Authority.AccountId, clock);
            },
            ct);

    /// <summary>수정본: a new edition beside an issued report, counted anew; the old one stays as it is. Its number is handed back.</summary>
    public Task<int> ReviseAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.IssueReport,
            command,
            async unit =>
            {
                var report = await unit.LoadAsync<ReportSnapshot>(id, version, ct);
                if (await unit.Db.Set<ReportSnapshot>().AnyAsync(r => r.Kind == report.Kind && r.PeriodStart == report.PeriodStart && r.Edition > report.Edition, ct))
                {
                    throw new DeskRuleException("report.later-edition-exists");
                }

                var (content, list) = await CountAsync(unit.Db, report.Period, null, ct);
                var next = report.Revise(reason, content, list, clock);
                unit.Add(next);
                unit.Record(next, "report-revised", detail: $"{report.Period} {next.Edition}");
                unit.Rings(LiveTopic.Reports);
                return next.Edition;
            },
            ct);

    /// <summary>전자결재 문서번호와 날짜; also after the issue, for the approval comes then.</summary>
    public Task RegisterApprovalAsync(Actor actor, CommandId command, long id, int version, string? number, DateOnly? on, CancellationToken ct) =>
        ChangeAsync(actor, Permission.TakeReportDraft, command, id, version, "report-approved", (report, _) => Done(() => report.Register(number, on)), ct);

    /// <summary>How an issued report differs from the ledger of today.</summary>
    public Task<ReportDifferences> DifferencesAsync(Actor actor, long id, IProgress<int>? progress, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                var report = await db.Set<ReportSnapshot>().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new DeskRuleException("record.not-found");
                var (figures, list) = await CountFiguresAsync(db, report.Period, progress, ct);
                return new ReportDifferences(clock.Now, Comparison.Figures(report.Content.Figures, figures), Comparison.Cases(report.List, list), report.SealHolds);
            },
            ct);

    /// <summary>The records behind one cell, exactly as many as it says, as they were counted.</summary>
    public Task<PageOf<CountedRow>> BehindAsync(Actor actor, ReportPeriod period, int? edition, FigureCell cell, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                if (ReportMeasures.TryFind(cell.Figure) is null)
                {
                    throw new DeskRuleException("record.not-found");
                }

                var stored = await FindAsync(db, period, edition, ct);
                var list = stored?.List ?? (await CountFiguresAsync(db, period, null, ct)).List;
                var behind = list.Behind(cell);
                var page = behind.Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, PageOf<CountedRow>.LargestPage)).ToList();
                return new PageOf<CountedRow>(await CountedRows.ReadAsync(db, page, ct), behind.Count);
            },
            ct);

    /// <summary>Writes down that a report left the desk as a file.</summary>
    public Task<PeriodReport> ExportAsync(Actor actor, ReportPeriod period, int? edition, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewReports,
            CommandId.None,
            async unit =>
            {
                var report = await ReadAsync(unit.Db, period, edition, null, ct);
                unit.Record(nameof(ReportSnapshot), report.Id, "exported", detail: period.ToString());
                return report;
            },
            ct);

    /// <summary>For the command line, which runs as the person who owns the files: nobody signs in, and nothing is written down.</summary>
    public Task<PeriodReport> ReadForFileOwnerAsync(ReportPeriod period, CancellationToken ct) => ReadForFileOwnerAsync(period, null, ct);

    internal async Task<PeriodReport> ReadForFileOwnerAsync(ReportPeriod period, int? edition, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await ReadAsync(db, period, edition, null, ct);
    }

    private async Task<PeriodReport> ReadAsync(DeskDb db, ReportPeriod period, int? edition, IProgress<int>? progress, CancellationToken ct)
    {
        if (await FindAsync(db, period, edition, ct) is not { } stored)
        {
            var (content, _) = edition is null ? await CountAsync(db, period, progress, ct) : throw new DeskRuleException("record.not-found");
            return new(period, null, 0, null, HeadlineForm.Apart, content, clock.Now, null, null, null);
        }

        var issuer = await db.Set<DeskAccount>().Where(account => account.Id == stored.IssuedBy).Select(account => account.DisplayName).FirstOrDefaultAsync(ct);
        var editions = await db.Set<ReportSnapshot>().Where(r => r.Kind == period.Kind && r.PeriodStart == period.Start).Select(r => new { r.Edition, r.State }).ToListAsync(ct);
        return new(period, stored.Id, stored.Version, stored.State, stored.Headline, stored.Content, stored.CountedAt, stored.IssuedAt, issuer, stored.Seal)
        {
            Edition = stored.Edition,
            EditionReason = stored.EditionReason,
            LatestEdition = editions.Max(r => r.Edition),
            LatestIssued = editions.Where(r => r.State is ReportState.Issued).Max(r => (int?)r.Edition),
            Edits = stored.Edits,
            ApprovalNumber = stored.ApprovalNumber,
            ApprovalOn = stored.ApprovalOn,
        };
    }

    private static Task<ReportSnapshot?> FindAsync(DeskDb db, ReportPeriod period, int? edition, CancellationToken ct) => db.Set<ReportSnapshot>().AsNoTracking()
        .Where(report => report.Kind == period.Kind && report.PeriodStart == period.Start && (edition == null || report.Edition == edition))
        .OrderByDescending(report => report.Edition)
        .FirstOrDefaultAsync(ct);

    private async Task<(ReportFigures Figures, CountedList List)> CountFiguresAsync(DeskDb db, ReportPeriod period, IProgress<int>? progress, CancellationToken ct) =>
        await ReportCount.CountAsync(db, period, clock.Today, (await calendars.ReadAsync(db, ct)).Calendar, await CodeService.ReadAsync(db, ct), progress, ct);

    private async Task<(ReportContent Content, CountedList List)> CountAsync(DeskDb db, ReportPeriod period, IProgress<int>? progress, CancellationToken ct)
    {
        var (calendar, book) = ((await calendars.ReadAsync(db, ct)).Calendar, await CodeService.ReadAsync(db, ct));
        var (figures, list) = await ReportCount.CountAsync(db, period, clock.Today, calendar, book, progress, ct);
        var lists = await new ListReader(db, period, period.Days.AsOf(clock.Today).LastOver, list, book, calendar).ReadAsync(ct);
        var names = (await SettingsService.ReadAsync(db, ct)).Names;
        return (new(figures, new SentenceWriter(period, figures, lists).Write(), lists, ReportDefinitions.All) { Names = names }, list);
    }

    private async Task<IReadOnlyList<ReportPeriod>> MissingAsync(DeskDb db, CancellationToken ct)
    {
        if (await FirstDayAsync(db, ct) is not { } first)
        {
            return [];
        }

        var stored = (await db.Set<ReportSnapshot>().Select(report => new { report.Kind, report.PeriodStart }).ToListAsync(ct)).ConvertAll(report => new ReportPeriod(report.Kind, report.PeriodStart));
        var calendar = (await calendars.ReadAsync(db, ct)).Calendar;
        return [.. ReportPeriod.DueBy(clock.Now, calendar, first).Except(stored)];
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

    // Whoever knocked at the same moment may have been first.
    private async Task<bool> TakeAsync(WriteContext unit, ReportPeriod period, CancellationToken ct)
    {
        if (await unit.Db.Set<ReportSnapshot>().AnyAsync(report => report.Kind == period.Kind && report.PeriodStart == period.Start, ct))
        {
            return false;
        }

        var (content, list) = await CountAsync(unit.Db, period, null, ct);
        var report = ReportSnapshot.Take(period, content, list, clock);
        unit.Add(report);
        unit.Record(report, "draft-taken", detail: period.ToString());
        unit.Rings(LiveTopic.Reports);
        return true;
    }

    private Task<T> AsSchedulerAsync<T>(Func<WriteContext, Task<T>> verb, CancellationToken ct) => writes.ExecuteAsync(Actor.Scheduler, Permission.TakeReportDraft, CommandId.None, verb, ct);

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
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

    private sealed record StoredLine(
        ReportKind Kind, DateOnly PeriodStart, int Edition, ReportState State, int Processed, int MeetingsHeld, int FieldVisits, DateTimeOffset CountedAt, DateTimeOffset? IssuedAt, string? ApprovalNumber);
}
