using CivilDesk.Core.Desk;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Client;
using Hangfire.Common;
using Hangfire.Server;
using Hangfire.States;

namespace CivilDesk.Web.Jobs;

/// <summary>The alarm clock's door into the container; it tells the time by the desk's clock. No dashboard is mapped.</summary>
internal static class JobServices
{
    private static readonly TimeSpan s_usualLook = TimeSpan.FromSeconds(15);

    /// <param name="services">The container.</param>
    /// <param name="looksEvery">How often it looks at its clock; the tests' clock moves faster than an office's.</param>
    public static IServiceCollection AddDeskJobs(this IServiceCollection services, TimeSpan? looksEvery = null)
    {
        // Storage, activator and clock of this container's own: Hangfire would share them through statics.
        services.AddSingleton<JobStorage>(container =>
        {
            container.GetRequiredService<IGlobalConfiguration>();
            return new AlarmMemory();
        });
        services.AddSingleton<JobActivator>(container => new AspNetCoreJobActivator(container.GetRequiredService<IServiceScopeFactory>()));
        services.AddSingleton<IRecurringJobManagerV2>(container => new RecurringJobManager(
            container.GetRequiredService<JobStorage>(), container.GetRequiredService<IJobFilterProvider>(), container.GetRequiredService<ITimeZoneResolver>(), Now(container)));
        services.AddHangfire(alarm => alarm.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings());
        services.AddHangfireServer(container => Server(container, looksEvery ?? s_usualLook));
        services.AddSingleton<ReportJobs>().AddSingleton<MorningJobs>();
        services.AddHostedService<JobSchedule>();
        return services;
    }

    // One who looks at the clock and one who works: all that a knock needs.
    private static BackgroundProcessingServer Server(IServiceProvider container, TimeSpan looksEvery)
    {
        var filters = container.GetRequiredService<IJobFilterProvider>();
        return new(
            container.GetRequiredService<JobStorage>(),
            [
                new RecurringJobScheduler(new BackgroundJobFactory(filters), looksEvery, container.GetRequiredService<ITimeZoneResolver>(), Now(container)),
                new Worker([EnqueuedState.DefaultQueue], new BackgroundJobPerformer(filters, container.GetRequiredService<JobActivator>()), new BackgroundJobStateChanger(filters)),
            ],
            new Dictionary<string, object>(),
            new BackgroundProcessingServerOptions { ShutdownTimeout = TimeSpan.FromSeconds(5) });
    }

    private static Func<DateTime> Now(IServiceProvider container)
    {
        var clock = container.GetRequiredService<DeskClock>();
        return () => clock.Now.UtcDateTime;
    }
}
