using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>영 제21조: at most twice, the second with consent, never longer than the period, only before it has run out, only for its reasons.</summary>
public static class ExtensionRules
{
    private const int Most = 2;

    /// <summary>부칙(제36296호) 제4조: the list of reasons binds petitions received from this day on.</summary>
    public static DateOnly ReasonsBindFrom { get; } = new(2026, 5, 6);

    public static bool Forbids(ExtensionReason reason, DateOnly receivedOn) =>
        receivedOn >= ReasonsBindFrom && (reason is ExtensionReason.Workload or ExtensionReason.HandlerAbsent);

    /// <summary>Refuses an extension that the article does not allow.</summary>
    public static void Check(ExtensionOrder order, StatutoryPeriod period, int earlier, DateOnly receivedOn, DateTimeOffset? dueAt, DateTimeOffset now)
    {
        Require(earlier < Most, "extension.limit-reached");
        Require(!Forbids(order.Reason, receivedOn), "extension.reason-forbidden");
        Require(order.Length.Amount > 0, "period.not-positive");
        Require(order.Length.In(period.Unit).Amount <= period.Amount, "extension.exceeds-period");
        Require(earlier == 0 || order.PetitionerConsents, "extension.consent-required");
        Require(dueAt is null || now <= dueAt, "extension.after-due");
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
