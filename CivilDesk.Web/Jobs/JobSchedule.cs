using CivilDesk.Core.Desk;
using Hangfire;

namespace CivilDesk.Web.Jobs;

/// <summary>
/// Hangfire as the alarm clock only: it knocks at start and every hour, in Seoul time. What is due is computed from the
/// database, so that it may forget everything with each restart.
/// </summary>
internal sealed class JobSchedule(IRecurringJobManagerV2 alarms) : IHostedService
{
    public const string TakeDueSnapshots = "take-due-snapshots", GoRound = "go-round";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        alarms.AddOrUpdate<ReportJobs>(TakeDueSnapshots, jobs => jobs.TakeDueSnapshotsAsync(CancellationToken.None), Cron.Hourly(), new RecurringJobOptions { TimeZone = DeskClock.Seoul });
        alarms.AddOrUpdate<MorningJobs>(GoRound, jobs => jobs.GoRoundAsync(CancellationToken.None), "50 8-18 * * 1-5", new RecurringJobOptions { TimeZone = DeskClock.Seoul });
        alarms.TriggerJob(TakeDueSnapshots);
        alarms.TriggerJob(GoRound);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
