using Hangfire;
using Hangfire.InMemory;
using Hangfire.Server;
using Hangfire.Storage;

namespace CivilDesk.Web.Jobs;

/// <summary>Hangfire's storage in memory, without the clock that it brings along: the alarm goes by the desk's clock alone.</summary>
internal sealed class AlarmMemory : JobStorage, IDisposable
{
    private readonly InMemoryStorage _memory = new();

    public override bool LinearizableReads => _memory.LinearizableReads;

    public override IMonitoringApi GetMonitoringApi() => _memory.GetMonitoringApi();

    public override IStorageConnection GetConnection() => _memory.GetConnection();

    public override IEnumerable<IBackgroundProcess> GetStorageWideProcesses() => _memory.GetStorageWideProcesses();

    public override bool HasFeature(string featureId) => featureId != JobStorageFeatures.Connection.GetUtcDateTime && _memory.HasFeature(featureId);

    public void Dispose() => _memory.Dispose();
}
