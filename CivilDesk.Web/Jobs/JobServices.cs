using Hangfire;
using Hangfire.InMemory;

namespace CivilDesk.Web.Jobs;

/// <summary>The alarm clock's door into the container. No dashboard is mapped.</summary>
internal static class JobServices
{
    public static IServiceCollection AddDeskJobs(this IServiceCollection services)
    {
        services.AddHangfire(alarm => alarm
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseInMemoryStorage());
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 1;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(15);
            server.ShutdownTimeout = TimeSpan.FromSeconds(5);
        });
        services.AddSingleton<ReportJobs>().AddSingleton<MorningJobs>();
        services.AddHostedService<JobSchedule>();
        return services;
    }
}
