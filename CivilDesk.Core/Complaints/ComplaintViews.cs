using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>One definition per list: the queue, the board and the register all count by it.</summary>
internal static class ComplaintViews
{
    private const int SoonDays = 2;

    public static IQueryable<Complaint> In(this IQueryable<Complaint> all, ComplaintView view, DeskClock clock)
    {
        var (now, today, soon) = (clock.Now, clock.Today, clock.Today.AddDays(SoonDays));
        return view switch
        {
            ComplaintView.ReceivedToday => all.Where(c => c.ReceivedOn == today),
            ComplaintView.InProgress => all.Where(c => c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.Assigned),
            ComplaintView.Unassigned => all.Where(c => c.Status == ComplaintStatus.Received),
            ComplaintView.DueSoon => all.In(ComplaintView.InProgress, clock).Where(c => c.DueAt >= now && c.DueOn <= soon),
            ComplaintView.Late => all.Where(c => (c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.Assigned || c.Status == ComplaintStatus.AwaitingReply) && c.DueAt < now),
            ComplaintView.AwaitingReply => all.Where(c => c.Status == ComplaintStatus.AwaitingReply),
            ComplaintView.ToClose => all.Where(c => c.Status == ComplaintStatus.Replied),
            _ => all,
        };
    }
}
