using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Demo;
using CivilDesk.Tests.Documents;
using MiniExcelLibs;

namespace CivilDesk.Tests.Reports;

/// <summary>The files of a month, read back and held against the month's figures.</summary>
[Collection(DemoLedgerCollection.Name)]
public sealed class MonthlyReportDocumentTests(DemoLedger ledger)
{
    private const string Summary = "표 1 처리현황", Meetings = "표 2 면담·현장확인·지시사항", Outcomes = "표 3 처리결과별";

    // The columns of a breakdown that count, without shares and changes.
    private static readonly int[] s_counts = [0, 1, 2, 4, 6, 7];

    private static readonly string[] s_department = ["carriedOver", "received", "processed", "inProgress", "late", "transferred", "replied"];

    [Theory]
    [InlineData(7, 32, 4, 0)]
    [InlineData(8, 33, 9, 0)]
    [InlineData(9, 40, 3, 2)]
    public async Task The_spreadsheet_holds_the_published_months_figure_by_figure(int month, int processed, int meetings, int visits)
    {
        var figures = (await ReportAsync(month)).Figures;

        var file = XlsxWriter.Write(await DocumentAsync(month));

        Rows(file, Summary)[1].Take(9).Should().Equal(
            ["당월", .. Numbers(figures.CarriedOver, figures.Received, figures.CarriedOver + figures.Received, processed, figures.Count("replied"), figures.InProgress, figures.Count("longTerm"), figures.Count("late"))]);
        Rows(file, Meetings)[1].Should().Equal(
            ["당월", .. Numbers(meetings, visits, meetings + visits, figures.Directives, figures.Count("directivesDone"), figures.Count("directivesOpen"), figures.Count("directivesLate"))]);
        Rows(file, Outcomes)[^1].Take(2).Should().Equal(["계", (double)processed]);
        Table(file, "표 4 분야별").Should().Equal(Expected(figures.Table("byCategory")));
        Table(file, "표 5 접수경로별").Should().Equal(Expected(figures.Table("byChannel")));
        Table(file, "표 6 행정동별").Should().Equal(Expected(figures.Table("byDong")));
        Rows(file, "표 7 부서별").Skip(1).Select(row => string.Join('|', row.Take(8))).Should().Equal(Departments(figures.Table("byDepartment")));
    }

    [Theory]
    [InlineData(7, "32건 처리 / 구청장 면담 4건", "제목의 구청장 면담 4건에는 현장확인 0건이 들어 있지 않음")]
    [InlineData(8, "33건 처리 / 구청장 면담 9건", "제목의 구청장 면담 9건에는 현장확인 0건이 들어 있지 않음")]
    [InlineData(9, "40건 처리 / 구청장 면담·현장확인 5건", "제목의 구청장 면담·현장확인 5건은 구청장 면담 3건과 현장확인 2건을 더한 것임")]
    public async Task The_document_opens_with_the_headline_and_says_what_it_counts(int month, string headline, string note)
    {
        var page = new HwpxReader(HwpxWriter.Write(await DocumentAsync(month)));

        page.Preview.Should().Contain($"2022년 {month}월 구청장 직소민원 처리결과 보고");
        page.Lines.Should().Contain(line => line.EndsWith(headline, StringComparison.Ordinal)).And.Contain(line => line.Contains(note, StringComparison.Ordinal));
        page.Lines[^1].Should().EndWith("끝.");
    }

    [Fact]
    public async Task Document_and_spreadsheet_say_the_same_numbers()
    {
        foreach (var period in (ReportPeriod[])[ReportPeriod.Month(2022, 9), ReportPeriod.Month(2023, 10), ReportPeriod.Half(2022, 2), ReportPeriod.Half(2023, 1)])
        {
            var document = ReportDocument.Of(await ledger.Get<ReportService>().ReadAsync(ledger.Leader, period, default));
            var (page, file) = (new HwpxReader(HwpxWriter.Write(document)), XlsxWriter.Write(document));

            var printed = page.Tables.Select(table => Bag(table.Skip(1).SelectMany(row => row).Select(cell => cell.Text))).ToList();

            foreach (var sheet in new MemoryStream(file).GetSheetNames().Where(name => name.StartsWith("표 ", StringComparison.Ordinal)))
            {
                printed.Should().Contain(Bag(Rows(file, sheet).Skip(1).SelectMany(row => row).Select(Text)), "{0} stands in both", sheet);
            }
        }
    }

    [Fact]
    public async Task The_definitions_close_the_document_with_the_instant_and_the_state()
    {
        var report = await ReportAsync(9);

        var lines = new HwpxReader(HwpxWriter.Write(ReportDocument.Of(report))).Lines;

        report.Content.Definitions.Should().BeEquivalentTo(ReportDefinitions.All);
        foreach (var definition in ReportDefinitions.All)
        {
            lines.Should().Contain(line => line.Contains(definition.Term, StringComparison.Ordinal) && line.Contains(definition.Meaning, StringComparison.Ordinal));
        }

        lines.Should().Contain(line => line.Contains("기준일시", StringComparison.Ordinal) && line.Contains(KoreanFormat.DateAndTime(report.CountedAt), StringComparison.Ordinal));
        lines[^1].Should().Contain("확정(").And.Contain(KoreanFormat.DateAndTime(report.IssuedAt!.Value));
    }

    [Fact]
    public async Task A_draft_is_called_a_draft()
    {
        var draft = await ledger.Get<ReportService>().ReadAsync(ledger.Leader, ReportPeriod.Month(2023, 11), default);

        new HwpxReader(HwpxWriter.Write(ReportDocument.Of(draft))).Lines[^1].Should().Contain("초안");
    }

    private Task<PeriodReport> ReportAsync(int month) => ledger.Get<ReportService>().ReadAsync(ledger.Leader, ReportPeriod.Month(2022, month), default);

    private async Task<OfficialDocument> DocumentAsync(int month) => ReportDocument.Of(await ReportAsync(month));

    // Only what is a number on either side: a spreadsheet writes 93.8 where the page says 93.8%, and a day as a day.
    private static string Bag(IEnumerable<string?> cells) => string.Join(' ', cells.Select(cell => cell?.Replace(",", "", StringComparison.Ordinal).TrimEnd('%').TrimStart('+'))
        .Where(cell => decimal.TryParse(cell, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _))
        .Select(cell => decimal.Parse(cell!, System.Globalization.CultureInfo.InvariantCulture).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)));

    private static string? Text(object? value) => value is double number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : value as string;

    private static IEnumerable<string> Expected(FigureTable table) =>
        [.. table.Rows.Select(row => Line(row.Name, column => table.Count(row, column))), Line("계", table.Total)];

    private static string Line(string name, Func<string, int> count) => $"{name}|{count("carriedOver")}|{count("received")}|{count("receivedPrevious")}|{count("processed")}|{count("inProgress")}";

    private static IEnumerable<string> Departments(FigureTable table) =>
    [
        .. table.Rows.Select(row => Department(row.Name, column => table.Count(row, column))), Department("계", table.Total),
    ];

    private static string Department(string name, Func<string, int> count) =>
        string.Join('|', [name, .. s_department.Select(count)]);

    private static IEnumerable<object?> Numbers(params int[] numbers) => numbers.Select(object? (number) => (double)number);

    private static IEnumerable<string> Table(byte[] file, string sheet) => 
        Rows(file, sheet).Skip(1).Select(row => string.Join('|', s_counts.Select(at => row[at])));

    private static List<object?[]> Rows(byte[] file, string sheet) =>
        [.. new MemoryStream(file).Query(sheetName: sheet).Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];
}
