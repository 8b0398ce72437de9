using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Accounts;

/// <summary>대결: whom the team leader named to sign for them, from and to, both days included; ended early when the leader is back.</summary>
public sealed class DeputyPeriod
{
    private DeputyPeriod()
    {
    }

    public long Id { get; private set; }

    public long LeaderId { get; private set; }

    public long DeputyId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static DeputyPeriod Name(long leaderId, long deputyId, DateOnly from, DateOnly to, DeskClock clock)
    {
        if (to < from)
        {
            throw new DeskRuleException("deputy.ends-before-it-begins");
        }

        return from >= clock.Today
            ? new() { LeaderId = leaderId, DeputyId = deputyId, From = from, To = to }
            : throw new DeskRuleException("deputy.in-the-past");
    }

    /// <summary>Takes the leader's rights back at once; what the deputy signed until now stands.</summary>
    public void End(DeskClock clock) =>
        EndedAt = EndedAt is null && To >= clock.Today ? clock.Now : throw new DeskRuleException("deputy.already-ended");
}
