using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Law;

/// <summary>보완 (법 제22조, 시행령 제24조·제25조): how long the petitioner has, how often it is prolonged, and what follows if nothing comes.</summary>
public static class SupplementRules
{
    /// <summary>The petitioner may ask twice for more time (제24조 제2항).</summary>
    public const int ExtensionLimit = 2;

    /// <summary>The second request gives ten days at most (제24조 제3항).</summary>
    public const int SecondRequestDays = 10;

    /// <summary>Requests that came back before the petition counts as withdrawn (제25조 제2항).</summary>
    public const int ReturnsToWithdraw = 2;

    /// <summary>The last day on which the supplement is in time.</summary>
    public static DateOnly LastDay(WorkingCalendar calendar, DateOnly askedOn, int days) => CalendarPeriod.LastDay(calendar, askedOn, days);

    /// <summary>Refuses the petitioner's third wish for more time.</summary>
    /// <param name="earlier">How often the time was prolonged before.</param>
    public static void RequireExtension(int earlier)
    {
        if (earlier >= ExtensionLimit)
        {
            throw new DeskRuleException("supplement.extension-limit", ExtensionLimit);
        }
    }

    /// <summary>Refuses a second request that leaves the petitioner more than ten days.</summary>
    public static void RequireSecondRequest(WorkingCalendar calendar, DateOnly askedOn, DateOnly respondBy)
    {
        if (respondBy > LastDay(calendar, askedOn, SecondRequestDays))
        {
            throw new DeskRuleException("resupplement.over-10-days", SecondRequestDays);
        }
    }

    /// <summary>소재불명: whether the petition may be closed as withdrawn, because the request came back twice.</summary>
    public static bool MayCloseAsWithdrawn(int returnedRequests) => returnedRequests >= ReturnsToWithdraw;

    /// <summary>Refuses the closing as withdrawn before the second request has come back.</summary>
    public static void RequireWithdrawn(int returnedRequests)
    {
        if (!MayCloseAsWithdrawn(returnedRequests))
        {
            throw new DeskRuleException("supplement.not-returned-twice", ReturnsToWithdraw);
        }
    }
}
