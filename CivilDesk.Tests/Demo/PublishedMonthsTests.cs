using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Reports;

namespace CivilDesk.Tests.Demo;

/// <summary>What the office really published, recounted row by row and compared with what the reports say.</summary>
[Collection(DemoLedgerCollection.Name)]
public sealed class PublishedMonthsTests(DemoLedger ledger)
{
    public static TheoryData<int, int> Months()
    {
        var months = new TheoryData<int, int>();
        for (var month = new DateOnly(2022, 7, 1); month <= DemoLedger.LastDay; month = month.AddMonths(1))
        {
            months.Add(month.Year, month.Month);
        }

        return months;
    }

    [Theory]
    [InlineData(7, 32, 4, 0)]
    [InlineData(8, 33, 9, 0)]
    [InlineData(9, 40, 3, 2)]
    public async Task The_first_three_months_hold_as_they_were_published(int month, int processed, int meetings, int visits)
    {
        var counted = await RecountAsync(2022, month);

        counted.Processed.Should().Be(processed);
        counted.Meetings.Should().Be(meetings);
        counted.Visits.Should().Be(visits);
    }

    [Theory]
    [InlineData(7, "32건 처리 / 구청장 면담 4건")]
    [InlineData(8, "33건 처리 / 구청장 면담 9건")]
    [InlineData(9, "40건 처리 / 구청장 면담·현장확인 5건")]
    public async Task The_headlines_read_as_the_office_wrote_them(int month, string headline)
    {
        var report = await ledger.Get<ReportService>().ReadAsync(ledger.Leader, ReportPeriod.Month(2022, month), default);

        report.State.Should().Be(ReportState.Issued);
        report.HeadlineText.Should().Be(headline);
    }

    [Theory]
    [MemberData(nameof(Months))]
    public async Task Every_month_is_reported_as_a_count_by_hand_finds_it(int year, int month)
    {
        var counted = await RecountAsync(year, month);

        var figures = (await ledger.Get<ReportService>().ReadAsync(ledger.Leader, ReportPeriod.Month(year, month), default)).Figures;

        new Count(figures.Received, figures.CarriedOver, figures.Processed, figures.InProgress, figures.MeetingsHeld, figures.FieldVisits, figures.Directives).Should().Be(counted);
        (counted.CarriedOver + counted.Received - counted.Processed).Should().Be(counted.InProgress);
    }

    [Fact]
    public async Task All_reports_are_issued_within_days_of_their_draft_except_last_months()
    {
        var reports = await ledger.Get<ReportService>().ListAsync(ledger.Leader, default);

        reports.Select(report => report.Period.ToString()).Should().HaveCount(17 + 2).And.StartWith("2023-11");
        reports[0].State.Should().Be(ReportState.Draft);
        reports.Skip(1).Should().OnlyContain(report => report.State == ReportState.Issued && report.IssuedAt - report.CountedAt < TimeSpan.FromDays(10));
    }

    private async Task<Count> RecountAsync(int year, int month)
    {
        int received = 0, carriedOver = 0, processed = 0, inProgress = 0, meetings = 0, visits = 0, directives = 0;
        foreach (var complaint in (await ledger.AllAsync<Complaint>()).Where(complaint => complaint.Status is not ComplaintStatus.NotAPetition))
        {
            var isNew = complaint.ReceivedOn.Year == year && complaint.ReceivedOn.Month == month;
            var isOlder = complaint.ReceivedOn < new DateOnly(year, month, 1);
            var isDone = complaint.ProcessedOn is { } done && done.Year == year && done.Month == month;
            var wasDone = complaint.ProcessedOn < new DateOnly(year, month, 1);
            received += isNew ? 1 : 0;
            carriedOver += isOlder && !wasDone ? 1 : 0;
            processed += isDone ? 1 : 0;
            inProgress += (isNew || isOlder) && !wasDone && !isDone ? 1 : 0;
        }

        foreach (var meeting in await ledger.AllAsync<Meeting>())
        {
            meetings += meeting.Status is MeetingStatus.Held && meeting.HeldOn!.Value.Year == year && meeting.HeldOn.Value.Month == month ? 1 : 0;
        }

        foreach (var visit in await ledger.AllAsync<FieldVisit>())
        {
            visits += visit.CarriedOutOn is { } day && day.Year == year && day.Month == month ? 1 : 0;
        }

        foreach (var directive in await ledger.AllAsync<Directive>())
        {
            directives += directive.OrderedOn.Year == year && directive.OrderedOn.Month == month ? 1 : 0;
        }

        return new(received, carriedOver, processed, inProgress, meetings, visits, directives);
    }

    private sealed record Count(int Received, int CarriedOver, int Processed, int InProgress, int Meetings, int Visits, int Directives);
}
