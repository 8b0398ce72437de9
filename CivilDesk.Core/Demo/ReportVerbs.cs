using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The reports as the desk makes them: the draft on the day it falls due, issued by the team leader some days later.</summary>
internal sealed class ReportVerbs(ReportService reports, DemoPeople people, OfficeHours hours)
{
    // From the third month on the office printed meetings and visits together.
    private static readonly DateOnly s_printedTogether = new(2022, 9, 1);

    private static readonly TimeOnly s_headlineFrom = new(9, 5), s_headlineTo = new(9, 40);

    /// <summary>Enters the reports of every month that is over on the last day; the last of them stays a draft.</summary>
    public void Enter(DayBook book, DateOnly until)
    {
        var thisMonth = ReportPeriod.MonthOf(until);
        for (var period = ReportPeriod.MonthOf(DemoDistrict.OpeningDay); period.Start < thisMonth.Start; period = ReportPeriod.MonthOf(period.Start.AddMonths(1)))
        {
            var month = period;
            var due = month.DueAt(WorkingCalendar.BuiltIn);
            var day = DeskClock.DayOf(due);
            book.Enter(due, (_, ct) => reports.TakeDueSnapshotsAsync(ct));
            if (month.Start >= s_printedTogether)
            {
                book.Enter(hours.Between(day, s_headlineFrom, s_headlineTo), (db, ct) => WriteTogetherAsync(db, month, ct));
            }

            if (month.Start.AddMonths(1) < thisMonth.Start)
            {
                book.Enter(hours.Between(OfficeHours.Later(day, 3), new(10, 0), new(16, 30)), IssueAsync);
            }
        }
    }

    private async Task WriteTogetherAsync(DeskDb db, ReportPeriod month, CancellationToken ct)
    {
        var draft = await db.Set<ReportSnapshot>().SingleAsync(report => report.Kind == month.Kind && report.PeriodStart == month.Start, ct);
        await reports.WriteHeadlineAsync(people.Leader, CommandId.None, draft.Id, draft.Version, HeadlineForm.Together, ct);
    }

    private async Task IssueAsync(DeskDb db, CancellationToken ct)
    {
        foreach (var draft in await db.Set<ReportSnapshot>().Where(report => report.State == ReportState.Draft).OrderBy(report => report.Id).ToListAsync(ct))
        {
            await reports.IssueAsync(people.Leader, CommandId.None, draft.Id, draft.Version, ct);
        }
    }
}
