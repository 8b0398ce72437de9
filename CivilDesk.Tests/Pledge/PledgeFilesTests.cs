using System.Net;
using System.Text.Json;
using CivilDesk.Core.Archive;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Documents;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Pledge;
using MiniExcelLibs;

namespace CivilDesk.Tests.Pledge;

/// <summary>The card's files and addresses, read back and held against the card's figures.</summary>
public sealed class PledgeFilesTests : IAsyncLifetime
{
    private const string Term = "2022-07..2026-06";

    private readonly DeskFixture _desk = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("civildesk-pledge-").FullName;

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        foreach (var period in PledgeTerm.Of(new(2022, 7, 1)).Periods.Take(8))
        {
            await _desk.Get<OutsideReportService>().RecordAsync(_desk.Leader, CommandId.New(), new(period, period.End.AddDays(5), null, 32, 4, null, HeadlineForm.Apart, null), default);
        }
    }

    public async Task DisposeAsync()
    {
        await _desk.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_spreadsheet_and_the_document_hold_the_cards_figures()
    {
        PledgeTerm.TryParse(Term, out var term).Should().BeTrue();
        var document = PledgeFiles.Document(await _desk.Get<PledgeService>().OpenAsync(_desk.Mayor, term, default));

        var (page, file) = (new HwpxReader(HwpxWriter.Write(document)), XlsxWriter.Write(document));

        var indicators = page.Tables.Single(table => table[0][0].Text == "세부 추진 사항");
        indicators[^2].Select(cell => cell.Text).Should().Equal("운영결과 분석 및 보고(월별, 반기별)", "회", "목표", "56", "7", "14", "14", "14", "7");
        indicators[^1].Select(cell => cell.Text).Should().Equal("실적", "8", "7", "1", "0", "0", "0");
        page.Tables[^1][1].Select(cell => cell.Text).Should().Equal("2022. 8.", "7월 구청장 직소민원 처리결과 보고 (32건 처리 / 구청장 면담 4건)");
        var sheet = new MemoryStream(file).GetSheetNames().Single(name => name.EndsWith("확인지표", StringComparison.Ordinal));
        var rows = new MemoryStream(file).Query(sheetName: sheet).Cast<IDictionary<string, object?>>().Select(row => string.Join('|', row.Values)).ToList();
        rows[^2].Should().EndWith("목표|56|7|14|14|14|7");
        rows[^1].Should().EndWith("실적|8|7|1|0|0|0");
    }

    [Fact]
    public async Task The_command_line_tells_every_indicator_under_its_key_and_writes_whole_files()
    {
        var (xlsx, hwpx) = (Path.Combine(_folder, "카드.xlsx"), Path.Combine(_folder, "카드.hwpx"));

        var (code, output, error) = await PledgeAsync("--term", Term, "--json", "--xlsx", xlsx, "--hwpx", hwpx);

        (code, error).Should().Be((0, ""));
        var reports = JsonDocument.Parse(output).RootElement.GetProperty("indicators").EnumerateArray().Single(indicator => indicator.GetProperty("key").GetString() == "reports");
        (reports.GetProperty("target").GetInt32(), reports.GetProperty("done").GetInt32()).Should().Be((56, 8));
        reports.GetProperty("targetByPeriod").ToString().Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings("").Should().Be("""{"2022H2":7,"2023":14,"2024":14,"2025":14,"2026H1":7}""");
        reports.GetProperty("doneByPeriod").GetProperty("2022H2").GetInt32().Should().Be(7);
        new MemoryStream(await File.ReadAllBytesAsync(xlsx)).GetSheetNames().Should().StartWith("요약");
        new HwpxReader(await File.ReadAllBytesAsync(hwpx)).Preview.Should().Contain("공약 관리카드");
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2026-06..2022-07")]
    [InlineData("")]
    public async Task What_is_no_term_is_refused_in_both_languages(string term)
    {
        var (code, output, error) = await PledgeAsync("--term", term, "--json");

        (code, output).Should().Be((1, ""));
        error.Should().StartWith($"'{term}'은(는) 임기가 아닙니다.").And.Contain($"'{term}' is no term.");
    }

    [Fact]
    public async Task Beside_a_running_server_the_card_is_read_printed_and_its_evidence_handed_out()
    {
        var id = (await _desk.Get<OutsideReportService>().ListAsync(_desk.Leader, default))[0].Id;
        await _desk.Get<OutsideReportService>().AttachAsync(_desk.Leader, CommandId.New(), id, "보고.pdf", new MemoryStream("%PDF-1.7 paper"u8.ToArray()), default);
        var file = (await _desk.Get<ArchiveService>().ListAsync(_desk.Leader, 0, 50, default)).Rows.Single();
        await _desk.CloseAsync();
        await using var server = await DeskProcess.ServeAsync("--data", _desk.Folders.Data, "--keys", _desk.Folders.Keys);
        using var mayor = new Visitor(server.Address);
        using var officer = new Visitor(server.Address);
        await mayor.SignInAsync("the-mayor", DeskFixture.Password);
        await officer.SignInAsync("the-departmentofficer", DeskFixture.Password);

        (await PledgeAsync("--term", Term)).Output.Should().Contain("운영결과 분석 및 보고(월별, 반기별): 8/56회");
        var card = await mayor.AskAsync($"/pledge/card.hwpx?term={Term}");
        card.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("공약 관리카드(2022. 7.~2026. 6.).hwpx");
        (await (await mayor.AskAsync($"/pledge/print?term={Term}")).Content.ReadAsStringAsync()).Should().Contain("공약달성 확인지표");
        var paper = await mayor.AskAsync($"/archive/{file.Id}");
        paper.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("보고.pdf");
        ArchiveStore.HashOf(await paper.Content.ReadAsByteArrayAsync()).Should().Be(file.Sha256);
        foreach (var address in new[] { $"/archive/{file.Id}", "/pledge/card.xlsx", "/pledge/print" })
        {
            (await officer.AskAsync(address)).StatusCode.Should().Be(HttpStatusCode.Forbidden, address);
        }

        await File.WriteAllTextAsync(Path.Combine(_desk.Folders.Data, "archive", file.Sha256[..2], file.Sha256), "changed");
        (await (await mayor.AskAsync($"/archive/{file.Id}")).Content.ReadAsStringAsync()).Should().StartWith("보관 파일이 확정할 때와 다릅니다: 보고.pdf.");
    }

    private async Task<(int ExitCode, string Output, string Error)> PledgeAsync(params string[] options)
    {
        await _desk.CloseAsync();
        return await DeskProcess.RunAsync(["pledge", "--data", _desk.Folders.Data, "--keys", _desk.Folders.Keys, .. options]);
    }
}
