using System.IO.Compression;
using System.Xml.Linq;
using CivilDesk.Core.Documents;
using MiniExcelLibs;

namespace CivilDesk.Tests.Documents;

public sealed class XlsxWriterTests
{
    [Fact]
    public void The_first_sheet_says_what_the_document_is_and_how_it_counts()
    {
        var document = SampleDocuments.MonthlyReport;

        var rows = Read(XlsxWriter.Write(document), "요약").ToDictionary(row => (string)row[0]! + row[1], row => row[1]);

        rows.Values.Should().Contain([document.Title, document.Summary, string.Join(", ", document.Keywords), "2022. 9. 1."]);
        rows.Keys.Should().Contain(key => key.StartsWith("용어: 처리", StringComparison.Ordinal));
        rows.Keys.Should().Contain("시트[표 1] 처리현황 (단위: 건, %)");
    }

    [Fact]
    public void Every_table_and_every_charts_figures_have_a_sheet_in_the_documents_order() =>
        new MemoryStream(XlsxWriter.Write(SampleDocuments.MonthlyReport)).GetSheetNames().Should().Equal(
            "요약", "표 1 처리현황", "그림 1 분야별 접수", "그림 2 부서별 처리결과", "표 2 주요 민원 처리결과", "표 3 면담·현장확인 내역", "표 4 기한 경과·장기 검토 목록");

    [Fact]
    public void Numbers_are_numbers_and_a_dash_is_an_empty_cell()
    {
        var rows = Read(XlsxWriter.Write(SampleDocuments.MonthlyReport), "표 1 처리현황");

        rows[0].Should().Equal("구분", "접수", "이월", "계", "처리(수용)", "처리(일부수용)", "처리(대안제시)", "처리(불가)", "처리(이송)", "처리 중", "준수율(%)");
        rows[1].Should().Equal("당월", 41d, 9d, 50d, 17d, 6d, 4d, 3d, 3d, 17d, 93.9d);
        rows[3][7].Should().Be(-1d);
        rows[3][10].Should().BeNull();
    }

    [Fact]
    public void Days_are_days()
    {
        var rows = Read(XlsxWriter.Write(SampleDocuments.Register(10)), "표 1 처리대장(개인정보 가림)");

        rows[3][1].Should().Be(new DateTime(2022, 7, 2));
        rows[5][8].Should().BeNull();
        rows[1][0].Should().Be("2022-0001");
    }

    [Fact]
    public void A_merged_cell_is_repeated_so_that_a_filter_finds_each_row()
    {
        var rows = Read(XlsxWriter.Write(SampleDocuments.MonthlyReport), "표 3 면담·현장확인 내역");

        rows.Select(row => row[0]).Should().Equal("구분", "면담", "면담", "현장확인", "합계 3건 중 지시사항 2건");
        rows[4][1].Should().BeNull();
    }

    [Theory]
    [InlineData("=SUM(A1:A9)")]
    [InlineData("+8210")]
    [InlineData("-1+1")]
    [InlineData("@SUM(1)")]
    [InlineData("=HYPERLINK(\"http://example.invalid\",\"x\")")]
    [InlineData("01012345678")]
    [InlineData("2022-0001")]
    [InlineData("1/2")]
    public void Text_stays_text(string typed)
    {
        var file = XlsxWriter.Write(With(new Table([new("건명")], [new(typed)]) { Title = "표" }));

        Read(file, "표 1 표")[1][0].Should().Be(typed);
        Parts(file).Should().NotContain(part => part.Descendants().Any(element => element.Name.LocalName == "f"));
        var cell = Parts(file).SelectMany(part => part.Descendants()).First(element => element.Name.LocalName == "c" && element.Value == typed);
        cell.Attribute("t")!.Value.Should().Be("str");
    }

    [Fact]
    public void Letters_that_XML_cannot_hold_are_left_out() =>
        Read(XlsxWriter.Write(With(new Table([new("건명")], [new("제어\u0001문자 \uD83D")]) { Title = "표" })), "표 1 표")[1][0].Should().Be("제어문자 ");

    [Fact]
    public void Tables_of_one_name_get_sheets_of_their_own()
    {
        var table = new Table([new("건명")], [new("가")]) { Title = new string('가', 40) };

        new MemoryStream(XlsxWriter.Write(With(table, table, table with { Title = "가/나:다?" }, table with { Title = null }))).GetSheetNames()
            .Should().OnlyHaveUniqueItems().And.HaveCount(5).And.OnlyContain(name => name.Length <= 31);
    }

    [Fact]
    public void A_form_that_is_still_blank_shows_its_headings() =>
        Read(XlsxWriter.Write(SampleDocuments.Briefing), "표 2")[0].Should().Equal("발언", "약속·지시", "부서");

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        XlsxWriter.Write(SampleDocuments.MonthlyReport).Should().Equal(XlsxWriter.Write(SampleDocuments.MonthlyReport));

    [Fact]
    public void The_files_properties_carry_summary_and_keywords()
    {
        var document = SampleDocuments.MonthlyReport;

        var words = Parts(XlsxWriter.Write(document)).Single(part => part.Root!.Name.LocalName == "coreProperties").Root!.Elements().Select(element => element.Value);

        words.Should().Contain([document.Title, document.Summary, string.Join(", ", document.Keywords)]);
    }

    [Fact]
    public void Each_sheet_can_be_filtered_and_keeps_its_headings_in_sight()
    {
        var sheets = Parts(XlsxWriter.Write(SampleDocuments.MonthlyReport)).Where(part => part.Root!.Name.LocalName == "worksheet").ToArray();

        sheets.Should().HaveCount(7).And.OnlyContain(sheet =>
            sheet.Descendants().Any(element => element.Name.LocalName == "autoFilter") && sheet.Descendants().Any(element => element.Name.LocalName == "pane"));
    }

    private static OfficialDocument With(params DocumentBlock[] blocks) => SampleDocuments.Plan with { Blocks = blocks };

    private static object?[][] Read(byte[] file, string sheet) =>
        [.. new MemoryStream(file).Query(sheetName: sheet).Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];

    private static XDocument[] Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            return XDocument.Load(stream);
        })];
    }
}
