using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>One definition per list: the queue, the board, the reports and the register all count by it.</summary>
internal static class ComplaintViews
{
    private const int SoonDays = 2;

    /// <summary>What counts at all: no mistaken entry and no petition of nobody.</summary>
    public static IQueryable<Complaint> Counted(this IQueryable<Complaint> all) =>
        all.Where(c => c.Status != ComplaintStatus.Void && c.Status != ComplaintStatus.NotAPetition);

    /// <summary>A running clock to which the citizen's first answer is owed; lists by due time are made of these.</summary>
    public static IQueryable<Complaint> OnTheClock(this IQueryable<Complaint> all) => all.Where(c =>
        (c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.Assigned || c.Status == ComplaintStatus.InProgress || c.Status == ComplaintStatus.AwaitingReply)
        && c.SuspendedSince == null
        && c.WasOnTime == null);

    public static IQueryable<Complaint> In(this IQueryable<Complaint> all, ComplaintView view, DeskClock clock)
    {
        var (now, today, soon) = (clock.Now, clock.Today, clock.Today.AddDays(SoonDays));
        return view switch
        {
            ComplaintView.ReceivedToday => all.Counted().Where(c => c.ReceivedOn == today),
            ComplaintView.InProgress => all.Where(c =>
                c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.Assigned || c.Status == ComplaintStatus.InProgress || c.Status == ComplaintStatus.UnderReview),
            ComplaintView.Unassigned => all.Where(c => c.Status == ComplaintStatus.Received),
            ComplaintView.DueSoon => all.OnTheClock().Where(c => c.Status != ComplaintStatus.AwaitingReply && c.DueAt >= now && c.DueOn <= soon),
            ComplaintView.Late => all.OnTheClock().Where(c => c.DueAt < now),
            ComplaintView.AwaitingReply => all.Where(c => c.Status == ComplaintStatus.AwaitingReply),
            ComplaintView.ToClose => all.Where(c => c.Status == ComplaintStatus.Replied || c.Status == ComplaintStatus.FollowUp),
            ComplaintView.Suspended => all.In(ComplaintView.InProgress, clock).Where(c => c.SuspendedSince != null),
            ComplaintView.UnderReview => all.Where(c => c.Status == ComplaintStatus.UnderReview),
            ComplaintView.ReviewDue => all.Where(c => c.Status == ComplaintStatus.UnderReview && c.ReviewOn <= today),
            ComplaintView.Referred => all.Where(c => c.Status == ComplaintStatus.Referred),
            ComplaintView.ReferralLate => all.Where(c => c.Status == ComplaintStatus.Referred && c.AgencyExpectedOn < today),
            ComplaintView.ForMayor => all.Where(c => c.MarkedForMayor).In(ComplaintView.InProgress, clock),
            ComplaintView.FollowUpDue => all.Where(c => c.FollowUpOn <= today
                && (c.Status == ComplaintStatus.Replied || c.Status == ComplaintStatus.FollowUp || c.Status == ComplaintStatus.Closed)),
            ComplaintView.PartOpen => all.Where(c => c.Parts.Any(part => part.AnsweredAt == null)).In(ComplaintView.InProgress, clock),
            ComplaintView.Void => all.Where(c => c.Status == ComplaintStatus.Void),
            _ => all,
        };
    }
}
