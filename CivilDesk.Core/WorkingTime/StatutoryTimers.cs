namespace CivilDesk.Core.WorkingTime;

/// <summary>When the short limits of the procedure run out: what the queue's alarms count by.</summary>
public static class StatutoryTimers
{
    public static StatutoryPeriod PeriodOf(StatutoryTimer timer) => StatutoryPeriod.Hours(timer switch
    {
        StatutoryTimer.TransferInside => 1,
        StatutoryTimer.TransferInsideWithReason or StatutoryTimer.TransferOnward => 3,
        StatutoryTimer.OnlineReceipt or StatutoryTimer.Referral or StatutoryTimer.SupplementRequest => 8,
        _ => throw new ArgumentOutOfRangeException(nameof(timer), timer, null),
    });

    public static string ArticleOf(StatutoryTimer timer) => timer switch
    {
        StatutoryTimer.OnlineReceipt => Statute.Decree("제6조제8항"),
        StatutoryTimer.TransferInside or StatutoryTimer.TransferInsideWithReason => Statute.Decree("제13조제1항"),
        StatutoryTimer.TransferOnward => Statute.Decree("제13조제2항"),
        StatutoryTimer.Referral => Statute.Decree("제13조제3항"),
        StatutoryTimer.SupplementRequest => Statute.Rule("제9조제1항"),
        _ => throw new ArgumentOutOfRangeException(nameof(timer), timer, null),
    };

    /// <summary>The limit of what began at an instant.</summary>
    public static DateTimeOffset DueAt(StatutoryTimer timer, WorkingCalendar calendar, DateTimeOffset startedAt) =>
        new StatutoryClock(startedAt, PeriodOf(timer)).DueIn(calendar).At!.Value;

    /// <summary>How much of the limit is left.</summary>
    public static Remaining RemainingAt(StatutoryTimer timer, WorkingCalendar calendar, DateTimeOffset startedAt, DateTimeOffset at) =>
        new StatutoryClock(startedAt, PeriodOf(timer)).RemainingAt(calendar, at);
}
