using System.Threading.Channels;
using CivilDesk.Core;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Jobs;
using Hangfire;
using Hangfire.Common;
using Hangfire.Logging;
using Hangfire.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CivilDesk.Tests.Jobs;

/// <summary>Hangfire as the program starts it, over an office's ledger and its clock; tells each time that the reports have been asked.</summary>
internal sealed class AlarmClock : IServerFilter, IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Channel<Exception?> _runs = Channel.CreateUnbounded<Exception?>();
    private readonly ServiceProvider _services;
    private readonly IReadOnlyList<IHostedService> _hosted;

    private AlarmClock(DeskFixture desk)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(desk.Time);
        services.AddSingleton<IJobFilterProvider>(new JobFilterCollection { this });
        services.AddCivilDeskCore(desk.Folders, KeyRing.Open(desk.Folders.Keys));
        services.AddDeskJobs(looksEvery: TimeSpan.FromMilliseconds(50));
        services.AddSingleton<IHostApplicationLifetime, NoHost>();
        _services = services.BuildServiceProvider();
        _services.GetRequiredService<IGlobalConfiguration>();
        LogProvider.SetCurrentLogProvider(new Mute());
        _hosted = [.. _services.GetServices<IHostedService>()];
    }

    public static async Task<AlarmClock> StartAsync(DeskFixture desk)
    {
        var clock = new AlarmClock(desk);
        foreach (var service in clock._hosted)
        {
            await service.StartAsync(default);
        }

        return clock;
    }

    /// <summary>The next time the reports were asked has ended well.</summary>
    public async Task RunAsync() => (await _runs.Reader.ReadAsync().AsTask().WaitAsync(s_patience)).Should().BeNull();

    public bool HasRunAgain => _runs.Reader.Count > 0;

    public void OnPerforming(PerformingContext context)
    {
    }

    public void OnPerformed(PerformedContext context)
    {
        if (context.BackgroundJob.Job.Type == typeof(ReportJobs))
        {
            _runs.Writer.TryWrite(context.Exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _hosted.Reverse())
        {
            await service.StopAsync(default);
        }

        await DeskFixture.CloseFileAsync(_services);
        await _services.DisposeAsync();
    }

    // Hangfire keeps its log in a static: one container's would outlive it.
    private sealed class Mute : ILogProvider, ILog
    {
        public ILog GetLogger(string name) => this;

        public bool Log(LogLevel logLevel, Func<string> messageFunc, Exception exception) => false;
    }

    private sealed class NoHost : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication()
        {
        }
    }
}
