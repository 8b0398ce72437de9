using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// 처리기간의 연장 (시행령 제21조): twice at most, the second time with the petitioner's consent, each within the petition's own
/// period and before it has run out, and for one of four reasons.
/// </summary>
public static class ExtensionRules
{
    /// <summary>Once, and once more with consent.</summary>
    public const int Limit = 2;

    /// <summary>대통령령 제36296호 부칙 제4조: the four reasons bind petitions received from this day on.</summary>
    public static DateOnly ReasonsBindFrom { get; } = new(2026, 5, 6);

    /// <summary>Whether the law lists the reason.</summary>
    public static bool IsLegal(ExtensionReason reason) =>
        reason is ExtensionReason.Cooperation or ExtensionReason.FactCheck or ExtensionReason.ForceMajeure or ExtensionReason.Equivalent;

    /// <summary>
    /// Refuses an extension that the law forbids; the answer holds the codes of what it merely frowns on,
    /// for the screen to show before the extension is saved.
    /// </summary>
    /// <param name="calendar">The office's calendar.</param>
    /// <param name="clock">The case with the extensions it has had.</param>
    /// <param name="request">The extension asked for.</param>
    public static IReadOnlyList<string> Require(WorkingCalendar calendar, StatutoryClock clock, ExtensionRequest request)
    {
        RequireMeasure(clock.Period, [.. clock.Extensions, request.By]);
        if (clock.Extensions.Count > 0 && !request.HasConsent)
        {
            throw new DeskRuleException("consent.required");
        }

        if (clock.RemainingAt(calendar, request.DecidedAt).State is ClockState.Overdue)
        {
            throw new DeskRuleException("extension.after-due");
        }

        if (IsLegal(request.Reason))
        {
            return [];
        }

        return DeskClock.DayOf(clock.ReceivedAt) < ReasonsBindFrom
            ? ["extension.reason-not-advised"]
            : throw new DeskRuleException("extension.reason-forbidden");
    }

    /// <summary>Refuses extensions that are too many, empty or longer than the period they extend, whoever asked and why.</summary>
    public static void RequireMeasure(StatutoryPeriod period, IReadOnlyList<StatutoryPeriod> extensions)
    {
        if (extensions.Count > Limit)
        {
            throw new DeskRuleException("extension.limit-reached", Limit);
        }

        foreach (var extension in extensions)
        {
            if (extension.Amount < 1)
            {
                throw new DeskRuleException("period.not-positive", extension.Amount);
            }

            if (extension.In(period.Unit).Amount > period.Amount)
            {
                throw new DeskRuleException("extension.exceeds-period", period.Amount, period.Unit);
            }
        }
    }

    /// <summary>What is still owed when such a case is closed: each extension is notified in writing without delay (제3항).</summary>
    public static IReadOnlyList<string> OwedAtClosing(int extensions, int noticesSent) =>
        noticesSent < extensions ? ["extension.notice-missing"] : [];
}
