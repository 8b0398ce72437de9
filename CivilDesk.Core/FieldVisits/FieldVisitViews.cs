using CivilDesk.Core.Desk;

namespace CivilDesk.Core.FieldVisits;

/// <summary>One definition per list: the ledger, the queue and the morning digest all count by it.</summary>
internal static class FieldVisitViews
{
    private const int PreparationDays = 7;

    public static IQueryable<FieldVisit> In(this IQueryable<FieldVisit> all, FieldVisitView view, DeskClock clock)
    {
        var (today, soon) = (clock.Today, clock.Today.AddDays(PreparationDays));
        return view switch
        {
            FieldVisitView.Planned => all.Where(v => v.Status == FieldVisitStatus.Planned),
            FieldVisitView.ToPrepare => all.Where(v => v.Status == FieldVisitStatus.Planned && v.PlannedOn >= today && v.PlannedOn <= soon && v.ToMakeReady > 0),
            FieldVisitView.WithoutResult => all.Where(v => v.Status == FieldVisitStatus.Planned && v.PlannedOn < today),
            FieldVisitView.ResultOwed => all.Where(v =>
                v.Status == FieldVisitStatus.CarriedOut && (v.ReportedOn == null || (v.OwesReplies && v.RepliesSentOn == null))),
            FieldVisitView.ResultLate => all.In(FieldVisitView.ResultOwed, clock).Where(v => v.ResultDueOn < today),
            FieldVisitView.CarriedOut => all.Where(v => v.Status == FieldVisitStatus.CarriedOut),
            FieldVisitView.Cancelled => all.Where(v => v.Status == FieldVisitStatus.Cancelled),
            _ => all,
        };
    }
}
