using CivilDesk.Core.Accounts;
using CivilDesk.Core.Attachments;
using CivilDesk.Core.Board;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.History;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
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
                    Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
                    DefaultTimeout = 10,
                }.ConnectionString,
                sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            .AddInterceptors(new SqlitePragmas()));
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(folders).AddSingleton(keys).AddSingleton<DeskClock>().AddSingleton<LiveFeed>();
        services.AddSingleton<WriteUnit>().AddSingleton<DeskReads>();
        services.AddSingleton<IDoorkeeper, Doorkeeper>().AddSingleton<IWitness, HistoryLog>();
        services.AddSingleton<HeadCopies>().AddSingleton<HistoryVerifier>().AddSingleton<ContactVault>();

        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.AddSingleton<IPasswordHasher<DeskAccount>, PasswordHasher<DeskAccount>>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddSingleton<AccountService>().AddSingleton<SignInDesk>();
        services.AddSingleton<CodeService>();
        services.AddSingleton<PetitionerService>().AddSingleton<PetitionerMergeService>().AddSingleton<ComplaintService>().AddSingleton<ComplaintRegister>();
        services.AddSingleton<CaseClockService>().AddSingleton<CaseEndService>().AddSingleton<CaseCorrectionService>().AddSingleton<CaseLikeness>();
        services.AddSingleton<NoticeService>().AddSingleton<TemplateService>().AddSingleton<FollowUpService>();
        services.AddSingleton<DirectiveService>().AddSingleton<MeetingService>().AddSingleton<FieldVisitService>();
        services.AddSingleton<AttachmentStore>().AddSingleton<AttachmentService>();
        services.AddSingleton<IAttachmentOwner, ComplaintAttachments>().AddSingleton<IAttachmentOwner, MeetingAttachments>();
        services.AddSingleton<IAttachmentOwner, FieldVisitAttachments>().AddSingleton<IAttachmentOwner, DirectiveAttachments>();
        services.AddSingleton<BoardReader>().AddSingleton<QueueReader>().AddSingleton<ReportService>();
        return services;
    }
}
