using CivilDesk.Core.Notifications;

namespace CivilDesk.Web.Jobs;

/// <summary>What the alarm clock does in the morning: asks whether the digest has gone round.</summary>
public sealed class MorningJobs(MorningRound morning)
{
    public Task GoRoundAsync(CancellationToken ct) => morning.GoAsync(ct);
}
