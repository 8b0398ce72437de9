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

    /// <summary>Enters the reports of every month and half-year that is over on the last day; those that fell due last stay drafts.</summary>
    public void Enter(DayBook book, DateOnly until)
    {
        var thisMonth = ReportPeriod.MonthOf(until);
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            for (var period = ReportPeriod.Of(kind, DemoDistrict.OpeningDay); period.End < thisMonth.Start; period = period.Next())
            {
                Enter(book, period, isIssued: period.End < thisMonth.Previous().Start);
            }
        }
    }

    private void Enter(DayBook book, ReportPeriod period, bool isIssued)
    {
        var due = period.DueAt(WorkingCalendar.BuiltIn);
        var day = DeskClock.DayOf(due);
        book.Enter(due, (_, ct) => reports.TakeDueSnapshotsAsync(ct));
        if (period.End >= s_printedTogether)
        {
            book.Enter(hours.Between(day, s_headlineFrom, s_headlineTo), (db, ct) => WriteTogetherAsync(db, period, ct));
        }

        if (isIssued)
        {
            book.Enter(hours.Between(OfficeHours.Later(day, 3), new(10, 0), new(16, 30)), (db, ct) => IssueAsync(db, period, ct));
        }
    }

    private async Task WriteTogetherAsync(DeskDb db, ReportPeriod period, CancellationToken ct)
    {
        var draft = await DraftAsync(db, period, ct);
        await reports.WriteHeadlineAsync(people.Leader, CommandId.None, draft.Id, draft.Version, HeadlineForm.Together, ct);
    }

    private async Task IssueAsync(DeskDb db, ReportPeriod period, CancellationToken ct)
    {
        var draft = await DraftAsync(db, period, ct);
        await reports.IssueAsync(people.Leader, CommandId.None, draft.Id, draft.Version, ct);
    }

    private static Task<ReportSnapshot> DraftAsync(DeskDb db, ReportPeriod period, CancellationToken ct) =>
        db.Set<ReportSnapshot>().SingleAsync(report => report.Kind == period.Kind && report.PeriodStart == period.Start, ct);
}
