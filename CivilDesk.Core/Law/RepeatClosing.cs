using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Law;

/// <summary>
/// 반복민원의 종결처리 (법 제23조 제1항, 시행령 제26조): from the third filing of the same matter on, when the result has been notified
/// twice; never of a statutory petition, and of a collective one only after the committee's review.
/// </summary>
public static class RepeatClosing
{
    public const int Filings = 3;

    public const int Notices = 2;

    /// <summary>The codes of what is still missing, for the screen to show; empty when the law allows the closing.</summary>
    /// <param name="type">The legal type.</param>
    /// <param name="filings">How often the same matter was filed, this time included.</param>
    /// <param name="notices">How many results of the earlier filings were notified.</param>
    /// <param name="isCollective">다수인관련민원.</param>
    /// <param name="committeeReviewed">Whether the 민원조정위원회 has reviewed it.</param>
    public static IReadOnlyList<string> Missing(PetitionType type, int filings, int notices, bool isCollective, bool committeeReviewed)
    {
        List<string> missing = [];
        if (type is PetitionType.Statutory)
        {
            missing.Add("repeat.not-applicable-statutory");
        }

        if (filings < Filings)
        {
            missing.Add("repeat.close-not-allowed");
        }

        if (notices < Notices)
        {
            missing.Add("repeat.close-notices-insufficient");
        }

        if (isCollective && !committeeReviewed)
        {
            missing.Add("committee.review-required");
        }

        return missing;
    }

    /// <summary>Refuses with the first thing that is missing.</summary>
    public static void Require(PetitionType type, int filings, int notices, bool isCollective, bool committeeReviewed)
    {
        if (Missing(type, filings, notices, isCollective, committeeReviewed) is [var first, ..])
        {
            throw new DeskRuleException(first);
        }
    }
}
