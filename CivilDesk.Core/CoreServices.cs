using CivilDesk.Core.Accounts;
using CivilDesk.Core.Agenda;
using CivilDesk.Core.Archive;
using CivilDesk.Core.Attachments;
using CivilDesk.Core.Board;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.History;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Ledger;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Settings;
using CivilDesk.Core.Storage;
using CivilDesk.Core.Timeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CivilDesk.Core;

/// <summary>The one door of Core into dependency injection.</summary>
public static class CoreServices
{
    /// <summary>OWASP's figure for PBKDF2-HMAC-SHA512; Identity's own default is lower.</summary>
    private const int PasswordIterations = 220_000;

    /// <summary>How long a save waits while another program holds the file; somebody stands at the counter meanwhile.</summary>
    private const int LockPatienceSeconds = 5;

    /// <param name="services">The container.</param>
    /// <param name="folders">Where the ledger and its keys lie.</param>
    /// <param name="keys">The ring that <see cref="LedgerOpening"/> found or made.</param>
    /// <param name="readOnly">For reading verbs beside a running server.</param>
    public static IServiceCollection AddCivilDeskCore(this IServiceCollection services, DeskFolders folders, KeyRing keys, bool readOnly = false)
    {
        services.AddDbContextFactory<DeskDb>(db => db
            .UseSqlite(
                new SqliteConnectionStringBuilder
                {
                    DataSource = folders.Database,
                    Mode = readOnly ? DatabaseFile.ReadingMode(folders.Database) : SqliteOpenMode.ReadWrite,
                    Pooling = !readOnly,
                    DefaultTimeout = LockPatienceSeconds,
                }.ConnectionString,
                sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            .AddInterceptors(new SqlitePragmas(readOnly)));
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(folders).AddSingleton(keys).AddSingleton<DeskClock>().AddSingleton<LiveFeed>();
        services.AddSingleton<WriteUnit>().AddSingleton<DeskReads>().AddSingleton<LedgerPulse>();
        services.AddSingleton<IDoorkeeper, Doorkeeper>().AddSingleton<IWitness, HistoryLog>().AddSingleton<IMessenger, Messenger>();
        services.AddSingleton<HeadCopies>().AddSingleton<HistoryVerifier>().AddSingleton<HistoryReader>().AddSingleton<ContactVault>();

        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.AddSingleton<IPasswordHasher<DeskAccount>, PasswordHasher<DeskAccount>>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddSingleton<AccountService>().AddSingleton<SignInDesk>().AddSingleton<FirstRun>().AddSingleton<DeputyService>();
        services.AddSingleton<CodeService>().AddSingleton<DraftService>();
        services.AddSingleton<SettingsService>().AddSingleton<IFollowsSettings, CalendarFollowsSettings>();
        services.AddSingleton<CurrentCalendar>().AddSingleton<HolidayService>().AddSingleton<IDueDates, ComplaintDueDates>();
        services.AddSingleton<PetitionerService>().AddSingleton<PetitionerMergeService>().AddSingleton<ComplaintService>().AddSingleton<ComplaintRegister>();
        services.AddSingleton<CaseClockReader>().AddSingleton<CaseClockService>().AddSingleton<CaseEndService>().AddSingleton<CaseCorrectionService>().AddSingleton<CaseLikeness>();
        services.AddSingleton<NoticeService>().AddSingleton<TemplateService>().AddSingleton<IFirstWords, FirstTemplates>().AddSingleton<FollowUpService>().AddSingleton<ImportService>();
        services.AddSingleton<ArchiveStore>().AddSingleton<ArchiveIntake>().AddSingleton<ArchiveShelf>().AddSingleton<ArchiveService>();
        services.AddSingleton<AttachmentStore>().AddSingleton<AttachmentService>();
        services.AddSingleton<IAttachmentOwner, ComplaintAttachments>().AddSingleton<IAttachmentOwner, MeetingAttachments>();
        services.AddSingleton<IAttachmentOwner, FieldVisitAttachments>().AddSingleton<IAttachmentOwner, DirectiveAttachments>();
        services.AddSingleton<DirectiveRegister>().AddSingleton<PromiseLedger>().AddSingleton<MeetingRegister>().AddSingleton<MeetingSlots>().AddSingleton<FieldVisitRegister>();
        services.AddSingleton<ReceiptSlips>().AddSingleton<PetitionerPastReader>();
        services.AddSingleton<DirectiveService>().AddSingleton<MeetingService>().AddSingleton<FieldVisitService>();
        services.AddSingleton<BoardDevices>().AddSingleton<BoardReader>().AddSingleton<Presence>().AddSingleton<QueueReader>().AddSingleton<SavedViews>().AddSingleton<AssignmentProposals>().AddSingleton<ReportService>();
        services.AddSingleton<AgendaReader>().AddSingleton<AgendaFeeds>().AddSingleton<ThreadReader>().AddSingleton<BriefingReader>();
        services.AddSingleton<PledgeService>().AddSingleton<PledgeRecordService>().AddSingleton<OutsideReportService>();
        services.AddSingleton<IIssueCheck, NotIssuedOutside>().AddSingleton<IArchiveSource, ReportPapers>();
        services.AddSingleton<NotificationBox>().AddSingleton<DigestReader>().AddSingleton<MorningRound>().AddSingleton<MailPost>().AddSingleton<MailBook>();
        services.TryAddSingleton(new MailWords(count => $"CivilDesk: {count}", row => $"{row.Kind} {row.Number}"));
        return services;
    }

    /// <summary>What rings by itself while the desk is served.</summary>
    public static IServiceCollection AddCivilDeskAlarms(this IServiceCollection services) => services.AddHostedService<DueBell>().AddHostedService<HeadKeeper>().AddHostedService<ImportFinisher>().AddHostedService<ArchiveKeeper>().AddHostedService<NotificationAlarm>();
}
