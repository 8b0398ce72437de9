using CivilDesk.Core.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CivilDesk.Web.Hosting;

/// <summary>Ready means: the ledger answers. Says nothing else, because anybody may ask.</summary>
internal sealed class Readiness(LedgerPulse pulse) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await pulse.BeatsAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
