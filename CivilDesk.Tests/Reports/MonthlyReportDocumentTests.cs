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

    [Theory]
    [InlineData(7, 32, 4, 0)]
    [InlineData(8, 33, 9, 0)]
    [InlineData(9, 40, 3, 2)]
    public async Task The_spreadsheet_holds_the_published_months_figure_by_figure(int month, int processed, int meetings, int visits)
    {
        var figures = (await ReportAsync(month)).Figures;

        var file = XlsxWriter.Write(await DocumentAsync(month));

        Rows(file, Summary)[1].Should().Equal([.. Numbers(figures.CarriedOver, figures.Received, figures.CarriedOver + figures.Received, processed, figures.InProgress)]);
        Rows(file, Meetings)[1].Should().Equal([.. Numbers(meetings, visits, figures.Directives)]);
        Rows(file, Outcomes)[^1].Should().Equal(["계", (double)processed]);
        Table(file, "표 4 분야별").Should().Equal(Expected(figures.Table("byCategory")));
        Table(file, "표 5 접수경로별").Should().Equal(Expected(figures.Table("byChannel")));
        Table(file, "표 6 행정동별").Should().Equal(Expected(figures.Table("byDong")));
        Table(file, "표 7 부서별").Should().Equal(Expected(figures.Table("byDepartment")));
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
        var document = await DocumentAsync(9);
        var (page, file) = (new HwpxReader(HwpxWriter.Write(document)), XlsxWriter.Write(document));
        var sheets = new MemoryStream(file).GetSheetNames().Skip(1).ToArray();

        var printed = page.Tables.TakeLast(sheets.Length).Select(table => table.Skip(1).Select(row => string.Join('|', row.Select(cell => cell.Text))).ToArray()).ToArray();

        printed.Should().BeEquivalentTo(
            sheets.Select(sheet => Rows(file, sheet).Skip(1).Select(row => string.Join('|', row)).ToArray()),
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task The_definitions_close_the_document_with_the_instant_and_the_state()
    {
        var report = await ReportAsync(9);

        var lines = new HwpxReader(HwpxWriter.Write(ReportDocument.Of(report))).Lines;

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

    private static IEnumerable<string> Expected(FigureTable table) =>
    [
        .. table.Rows.Select(row => $"{row.Name}|{table.Count(row, "carriedOver")}|{table.Count(row, "received")}|{table.Count(row, "processed")}|{table.Count(row, "inProgress")}"),
        $"계|{table.Total("carriedOver")}|{table.Total("received")}|{table.Total("processed")}|{table.Total("inProgress")}",
    ];

    private static IEnumerable<object?> Numbers(params int[] numbers) => numbers.Select(object? (number) => (double)number);

    private static IEnumerable<string> Table(byte[] file, string sheet) => Rows(file, sheet).Skip(1).Select(row => string.Join('|', row));

    private static List<object?[]> Rows(byte[] file, string sheet) =>
        [.. new MemoryStream(file).Query(sheetName: sheet).Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];
}
