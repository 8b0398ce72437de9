using System.Net;
using CivilDesk.Core.Documents;
using CivilDesk.Tests.Documents;
using CivilDesk.Tests.Support;
using MiniExcelLibs;

namespace CivilDesk.Tests.Reports;

/// <summary>The report's addresses and the command line, asked of the program itself.</summary>
public sealed class ReportFilesTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("civildesk-report-").FullName;

    public Task InitializeAsync() => _desk.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _desk.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_clerk_takes_both_files_home_and_each_stands_in_the_history()
    {
        await using var server = await ServeAsync();
        using var clerk = new Visitor(server.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);

        var xlsx = await clerk.AskAsync("/reports/monthly/2022-09.xlsx");
        var hwpx = await clerk.AskAsync("/reports/monthly/2022-09.hwpx");

        xlsx.StatusCode.Should().Be(HttpStatusCode.OK);
        xlsx.Content.Headers.ContentType!.MediaType.Should().Be(XlsxWriter.ContentType);
        xlsx.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        xlsx.Content.Headers.ContentDisposition.FileNameStar.Should().Be("2022년 9월 직소민원 처리결과 보고.xlsx");
        xlsx.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync()).GetSheetNames().Should().StartWith("요약");
        hwpx.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("2022년 9월 직소민원 처리결과 보고.hwpx");
        new HwpxReader(await hwpx.Content.ReadAsByteArrayAsync()).Preview.Should().Contain("0건 처리 / 구청장 면담 0건");
        (await _desk.LinesAsync()).Where(line => line.Verb == "exported").Select(line => (line.AccountId, line.Subject, line.Detail)).Should().Equal(
            (_desk.Clerk.AccountId, "ReportSnapshot", "2022-09"), (_desk.Clerk.AccountId, "ReportSnapshot", "2022-09"));
    }

    [Fact]
    public async Task Whoever_may_not_read_reports_gets_no_file()
    {
        await using var server = await ServeAsync();
        using var officer = new Visitor(server.Address);
        using var stranger = new Visitor(server.Address);
        await officer.SignInAsync("the-departmentofficer", DeskFixture.Password);

        (await officer.AskAsync("/reports/monthly/2022-09.xlsx")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await officer.AskAsync("/reports/monthly/2022-09.hwpx")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await stranger.AskAsync("/reports/monthly/2022-09.xlsx")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await _desk.LinesAsync()).Should().NotContain(line => line.Verb == "exported");
    }

    [Fact]
    public async Task What_is_no_month_is_refused_in_a_sentence()
    {
        await using var server = await ServeAsync();
        using var clerk = new Visitor(server.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);

        var answer = await clerk.AskAsync("/reports/monthly/2022-13.xlsx");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        (await answer.Content.ReadAsStringAsync()).Should().StartWith("'2022-13'은(는) 달이 아닙니다.");
    }

    [Fact]
    public async Task The_command_line_writes_whole_files_and_still_tells_the_headline()
    {
        var (xlsx, hwpx) = (Path.Combine(_folder, "9월.xlsx"), Path.Combine(_folder, "9월.hwpx"));

        var (code, output, error) = await ReportAsync("--xlsx", xlsx, "--hwpx", hwpx);

        (code, error).Should().Be((0, ""));
        output.Should().Contain("0건 처리 / 구청장 면담 0건");
        new MemoryStream(await File.ReadAllBytesAsync(xlsx)).GetSheetNames().Should().StartWith("요약");
        new HwpxReader(await File.ReadAllBytesAsync(hwpx)).Preview.Should().Contain("2022년 9월 구청장 직소민원 처리결과 보고");
        Directory.GetFiles(_folder).Should().BeEquivalentTo([xlsx, hwpx]);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_refused_and_leaves_nothing_behind()
    {
        var taken = Directory.CreateDirectory(Path.Combine(_folder, "taken")).FullName;

        var (code, output, error) = await ReportAsync("--xlsx", taken);

        (code, output).Should().Be((1, ""));
        error.Should().StartWith("파일을 쓸 수 없습니다");
        Directory.GetFileSystemEntries(_folder).Should().Equal(taken);
    }

    private async Task<(int ExitCode, string Output, string Error)> ReportAsync(params string[] options)
    {
        await _desk.CloseAsync();
        return await DeskProcess.RunAsync(["report", "--month", "2022-09", "--data", _desk.Folders.Data, "--keys", _desk.Folders.Keys, .. options]);
    }

    private async Task<DeskProcess> ServeAsync()
    {
        await _desk.CloseAsync();
        return await DeskProcess.ServeAsync("--data", _desk.Folders.Data, "--keys", _desk.Folders.Keys);
    }
}
