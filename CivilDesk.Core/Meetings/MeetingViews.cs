using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Meetings;

/// <summary>One definition per list: the ledger, the queue and the morning digest all count by it.</summary>
internal static class MeetingViews
{
    public static IQueryable<Meeting> In(this IQueryable<Meeting> all, MeetingView view, DeskClock clock)
    {
        var (now, today) = (clock.Now, clock.Today);
        return view switch
        {
            MeetingView.ToReview => all.Where(m => m.Status == MeetingStatus.Requested || (m.Status == MeetingStatus.Postponed && m.PostponedUntil <= today)),
            MeetingView.OpinionAwaited => all.Where(m =>
                m.OpinionAskedOn != null && m.Opinion == null
                && (m.Status == MeetingStatus.Requested || m.Status == MeetingStatus.Scheduled || m.Status == MeetingStatus.Postponed)),
            MeetingView.Scheduled => all.Where(m => m.Status == MeetingStatus.Scheduled),
            MeetingView.WithoutResult => all.Where(m => m.Status == MeetingStatus.Scheduled && m.StartsAt < now),
            MeetingView.ResultOwed => all.Where(m => m.ResultDueOn != null && m.ResultSentOn == null),
            MeetingView.ResultLate => all.Where(m => m.ResultDueOn < today && m.ResultSentOn == null),
            MeetingView.Held => all.Where(m => m.Status == MeetingStatus.Held),
            MeetingView.Postponed => all.Where(m => m.Status == MeetingStatus.Postponed),
            MeetingView.NotHeld => all.Where(m =>
                m.Status == MeetingStatus.MetByDepartment || m.Status == MeetingStatus.AnsweredInWriting || m.Status == MeetingStatus.Declined || m.Status == MeetingStatus.NoShow),
            _ => all,
        };
    }
}
