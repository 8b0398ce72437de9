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

    private const int MainCases = 3;

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
        await reports.EditAsync(people.Leader, CommandId.None, draft.Id, draft.Version, Judged(draft, period), ct);
        await reports.IssueAsync(people.Leader, CommandId.None, draft.Id, draft.Version, ct);
    }

    // What the figures cannot say: which cases to tell of, and what shall become better.
    private static ReportEdits Judged(ReportSnapshot draft, ReportPeriod period) => new()
    {
        Cases = [.. draft.Content.Lists.Proposals.Take(MainCases).Select(proposal => proposal.Chosen)],
        Improvements = period.Kind is ReportKind.HalfYear
            ?
            [
                new("소관이 불분명한 민원은 부서를 옮겨 다니는 동안 처리기간이 길어짐", "소통민원팀이 접수한 날 조정회의를 열어 주관부서를 정함", "소통민원팀", period.End.AddMonths(2)),
                new("같은 곳에서 같은 내용의 민원이 되풀이됨", "재발한 곳을 현장확인 대상에 먼저 넣고 사후확인 뒤 결과를 알림", "소통민원팀", period.End.AddMonths(3)),
            ]
            : [],
    };

    private static Task<ReportSnapshot> DraftAsync(DeskDb db, ReportPeriod period, CancellationToken ct) =>
        db.Set<ReportSnapshot>().SingleAsync(report => report.Kind == period.Kind && report.PeriodStart == period.Start, ct);
}
