using CivilDesk.Core.Accounts;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Core.Demo;

/// <summary>
/// The demonstration: an invented district since the desk opened, written through the office's own verbs on a moving clock.
/// Whoever tries CivilDesk finds four years of work in it; tests find ledgers that no test would write by hand.
/// </summary>
public static class DemoDistrict
{
    /// <summary>The seed of the district that everybody sees.</summary>
    public const int UsualSeed = 20220701;

    private const int MorningEnds = 10;

    private static readonly TimeOnly s_morning = new(8, 0);

    /// <summary>소통민원실 설치.</summary>
    public static DateOnly OpeningDay { get; } = new(2022, 7, 1);

    /// <summary>The last day that a ledger filled now can tell: today once its morning is over, for nothing in a ledger lies ahead of the clock.</summary>
    public static DateOnly LastDayBy(DateTimeOffset now) => DeskClock.InSeoul(now).Hour >= MorningEnds ? DeskClock.DayOf(now) : DeskClock.DayOf(now).AddDays(-1);

    /// <summary>
    /// Fills an empty folder up to the morning of a day; the same seed and last day give the same ledger. Takes the instance
    /// lock itself. The ledger appears in its place when it is complete: an interrupted filling leaves none.
    /// </summary>
    public static async Task FillAsync(DeskFolders folders, DateOnly until, int seed, IProgress<DateOnly>? progress, CancellationToken ct)
    {
        if (until < OpeningDay)
        {
            throw new DeskRuleException("demo.before-opening", OpeningDay);
        }

        if (File.Exists(folders.Database))
        {
            throw new DeskRuleException("demo.ledger-exists", folders.Data);
        }

        LedgerOpening.PrepareFolders(folders);
        using var alone = InstanceLock.Take(folders);
        var workshop = folders with { Data = Path.Combine(folders.Data, "filling") };
        Clear(workshop);
        try
        {
            LedgerOpening.PrepareFolders(workshop);
            await TellAsync(workshop, until, seed, progress, ct);
            File.Move(workshop.Database, folders.Database);
        }
        finally
        {
            Clear(workshop);
        }
    }

    private static void Clear(DeskFolders workshop)
    {
        if (Directory.Exists(workshop.Data))
        {
            Directory.Delete(workshop.Data, recursive: true);
        }
    }

    private static async Task TellAsync(DeskFolders folders, DateOnly until, int seed, IProgress<DateOnly>? progress, CancellationToken ct)
    {
        var time = new DemoTime(DeskClock.At(OpeningDay, s_morning));
        var clock = new DeskClock(time);
        var keys = LedgerOpening.KeysFor(folders, clock);
        var container = new ServiceCollection().AddSingleton<TimeProvider>(time);
        await using var services = container.AddCivilDeskCore(folders, keys).BuildServiceProvider();
        var dbs = services.GetRequiredService<IDbContextFactory<DeskDb>>();
        try
        {
            await LedgerOpening.MigrateAsync(dbs, folders, keys, demo: true, clock, ct);
            var people = await OpenDeskAsync(services, clock, ct);
            var book = Write(services, people, DistrictPlan.Make(until, seed), until, seed);
            var writes = services.GetRequiredService<WriteUnit>();
            foreach (var day in book.Days)
            {
                await writes.InOneSaveAsync(db => book.LiveAsync(day, time, db, ct), ct);
                progress?.Report(day);
            }
        }
        finally
        {
            await LetGoAsync(dbs);
        }
    }

    private static Task<DemoPeople> OpenDeskAsync(IServiceProvider services, DeskClock clock, CancellationToken ct) =>
        services.GetRequiredService<WriteUnit>().WriteAsSystemAsync(
            async db =>
            {
                CodeSeed.Fill(db);
                TemplateSeed.Fill(db, clock);
                await db.SaveChangesAsync(ct);
                return await DemoPeople.EmployAsync(db, services.GetRequiredService<AccountService>(), services.GetRequiredService<IWitness>(), clock, ct);
            },
            ct);

    private static DayBook Write(IServiceProvider services, DemoPeople people, DistrictPlan plan, DateOnly until, int seed)
    {
        var book = new DayBook(plan.Ends);
        var directives = new DirectiveVerbs(services.GetRequiredService<DirectiveService>(), people);
        var (complaints, ends, notices) = (services.GetRequiredService<ComplaintService>(), services.GetRequiredService<CaseEndService>(), services.GetRequiredService<NoticeService>());
        var law = new LawVerbs(complaints, services.GetRequiredService<CaseClockService>(), ends, notices, services.GetRequiredService<PetitionerService>(), people);
        var cases = new CaseVerbs(complaints, ends, notices, services.GetRequiredService<FollowUpService>(), law, people);
        var meetings = new MeetingVerbs(services.GetRequiredService<MeetingService>(), directives, people);
        var visits = new VisitVerbs(services.GetRequiredService<FieldVisitService>(), directives, people);
        new ReportVerbs(services.GetRequiredService<ReportService>(), people, new OfficeHours(new Dice(seed))).Enter(book, until);
        new PledgeVerbs(services.GetRequiredService<PledgeService>(), services.GetRequiredService<PledgeRecordService>(), people).Enter(book);
        new BellVerbs(services.GetRequiredService<NotificationBox>(), people).Enter(book, until);
        plan.Cases.ForEach(life => cases.Enter(book, life));
        plan.Meetings.ForEach(meeting => meetings.Enter(book, meeting));
        plan.Visits.ForEach(visit => visits.Enter(book, visit));
        plan.Directives.ForEach(directive => directives.Enter(book, directive));
        return book;
    }

    // The pool keeps the file open; what the write-ahead log still holds must be in the file before it is moved.
    private static async Task LetGoAsync(IDbContextFactory<DeskDb> dbs)
    {
        await using var db = await dbs.CreateDbContextAsync(CancellationToken.None);
        if (db.Database.GetDbConnection() is SqliteConnection connection)
        {
            if (File.Exists(connection.DataSource))
            {
                await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
            }

            SqliteConnection.ClearPool(connection);
        }
    }
}
