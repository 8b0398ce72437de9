namespace CivilDesk.Core.Accounts;

/// <summary>대결: whom the team leader named to sign for them, from and to, both days included.</summary>
public sealed class DeputyPeriod
{
    public long Id { get; private set; }

    public required long LeaderId { get; init; }

    public required long DeputyId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; set; }
}
