using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>
/// 이송 시한 (영 제13조) of one case: an hour of work from the receipt to the department that answers, three from one that does not
/// answer to the next, eight from the receipt to another agency.
/// </summary>
internal static class CaseTimers
{
    public static IReadOnlyList<CaseTimer> Of(Complaint complaint, WorkingCalendar calendar)
    {
        List<CaseTimer> timers = [];
        var handedAt = complaint.ReceivedAt;
        foreach (var transfer in complaint.Transfers.OrderBy(transfer => transfer.At))
        {
            timers.Add(Timer(transfer.FromDepartment is null ? StatutoryTimer.TransferInside : StatutoryTimer.TransferOnward, handedAt, transfer.At, calendar));
            handedAt = transfer.At;
        }

        if (complaint.Status is ComplaintStatus.Received)
        {
            timers.Add(Timer(StatutoryTimer.TransferInside, complaint.CountedFrom, null, calendar));
        }

        if (complaint.Agency is not null)
        {
            timers.Add(Timer(StatutoryTimer.Referral, complaint.CountedFrom, complaint.ProcessedAt, calendar));
        }

        return timers;
    }

    /// <summary>Until when a case that no department has yet is to be handed over.</summary>
    public static DateTimeOffset HandOverDueAt(DateTimeOffset receivedAt, WorkingCalendar calendar) => StatutoryTimers.DueAt(StatutoryTimer.TransferInside, calendar, receivedAt);

    private static CaseTimer Timer(StatutoryTimer timer, DateTimeOffset from, DateTimeOffset? done, WorkingCalendar calendar) =>
        new(timer, from, StatutoryTimers.DueAt(timer, calendar, from), done);
}
