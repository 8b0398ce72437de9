using CivilDesk.Core.Law;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>What the law asks about a repeat: which filing it is, how many results were told before, whether a committee looked.</summary>
public sealed record RepeatFacts(int Filing, int ResultsTold, PetitionType Type, bool IsCollective, DateOnly? CommitteeReviewedOn)
{
    /// <summary>What the law still misses, as rule codes; none when the case may be closed as a repeat.</summary>
    public IReadOnlyList<string> Missing => RepeatClosing.Missing(Type, Filing, ResultsTold, IsCollective, CommitteeReviewedOn is not null);

    internal void Require() => RepeatClosing.Require(Type, Filing, ResultsTold, IsCollective, CommitteeReviewedOn is not null);
}
