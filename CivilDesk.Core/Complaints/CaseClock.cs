using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>The clock of one case as its page shows it: how much is left of how much, what may still be added, and whether the law asks for consent.</summary>
public sealed record CaseClock(StatutoryPeriod Period, Remaining Remaining, DateTimeOffset CountedFrom, int Extensions)
{
    /// <summary>The law allows two extensions, the second with the petitioner's consent (영 제21조 제1항).</summary>
    public const int MostExtensions = 2;

    public bool MayExtend => Extensions < MostExtensions;

    public bool NeedsConsent => Extensions > 0;
}
