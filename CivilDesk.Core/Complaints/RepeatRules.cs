using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>반복민원 종결 (법 제23조 제1항, 영 제26조): the third filing, two results told, no statutory petition, a committee for collective ones.</summary>
public static class RepeatRules
{
    private const int Filings = 3, Results = 2;

    /// <summary>The conditions that are missing, as rule codes; none when the case may be closed as a repeat.</summary>
    public static IReadOnlyList<string> Missing(RepeatFacts facts)
    {
        List<string> missing = [];
        if (facts.IsStatutory)
        {
            missing.Add("repeat.not-for-statutory");
        }

        if (facts.Filing < Filings)
        {
            missing.Add("repeat.third-filing-needed");
        }

        if (facts.ResultsTold < Results)
        {
            missing.Add("repeat.two-notices-needed");
        }

        if (facts is { IsCollective: true, CommitteeReviewedOn: null })
        {
            missing.Add("repeat.committee-needed");
        }

        return missing;
    }

    internal static void Require(RepeatFacts facts)
    {
        if (Missing(facts) is [var first, ..])
        {
            throw new DeskRuleException(first);
        }
    }
}
