using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Ledger;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Ledger;

public sealed class ImportPageTests : PageTest
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_register_is_looked_at_and_then_taken_over()
    {
        var page = Open<ImportPage>(Role.TeamLeader);
        page.Markup.Should().Contain("접수번호, 접수일시").And.Contain("20MB");

        await UploadAsync(page, RegisterBook.Row(1), RegisterBook.Row(2));
        page.WaitForAssertion(() => page.FindAll("#import-lines ~ div tbody tr").Should().HaveCount(2), s_patience);
        (await CountAsync()).Should().Be(0, "nothing is in the register before the last step");
        await page.FindAll("button").Single(button => button.TextContent.Contains("2건 옮기기")).ClickAsync(new());

        page.WaitForAssertion(() => page.Find("#import-done").TextContent.Should().Contain("옮겼습니다"), s_patience);
        (await CountAsync()).Should().Be(2);
    }

    [Fact]
    public async Task What_must_be_mended_is_told_row_by_row_and_nothing_can_be_taken_over()
    {
        var page = Open<ImportPage>(Role.TeamLeader);

        await UploadAsync(page, RegisterBook.Row(1), RegisterBook.Row(2, ("민원종류", null)));

        page.WaitForAssertion(() => page.Find("#import-errors ~ div tbody tr").TextContent.Should().Contain("3").And.Contain("민원종류가 없습니다"), s_patience);
        page.FindAll("button").Should().NotContain(button => button.TextContent.Contains("옮기기"));
        page.Find("a[download]").GetAttribute("href").Should().MatchRegex("^register/import/.*/errors.xlsx$");
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused_with_its_sentence()
    {
        var page = Open<ImportPage>(Role.TeamLeader);

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("접수번호", "register.xlsx"));

        page.WaitForAssertion(() => Messages.Markup.Should().Contain("엑셀 통합 문서(.xlsx)가 아닙니다"), s_patience);
        page.FindAll("input[type=file]").Should().ContainSingle("another file can be chosen");
        (await CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task The_file_field_stands_while_the_browser_hands_the_file_out()
    {
        var page = Open<ImportPage>(Role.TeamLeader);
        var (field, stood) = (page.FindComponent<InputFile>().Instance, true);
        page.OnAfterRender += (_, _) => stood &= page.FindAll("#import-preview").Count > 0 || page.FindComponents<InputFile>().Any(found => ReferenceEquals(found.Instance, field));

        await UploadAsync(page, RegisterBook.Row(1));
        page.WaitForAssertion(() => page.Find("#import-preview").Should().NotBeNull(), s_patience);

        stood.Should().BeTrue("a field that is taken away takes the file with it");
    }

    [Fact]
    public async Task Leaving_the_page_throws_a_checked_register_away()
    {
        var page = Open<ImportPage>(Role.TeamLeader);
        await UploadAsync(page, RegisterBook.Row(1));
        page.WaitForAssertion(() => page.Find("#import-preview").Should().NotBeNull(), s_patience);

        await page.Instance.DisposeAsync();

        Directory.GetFiles(Desk.Folders.Imports).Should().BeEmpty();
    }

    private static Task UploadAsync(IRenderedComponent<ImportPage> page, params IEnumerable<Dictionary<string, object?>> rows)
    {
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(RegisterBook.Of(rows).ToArray(), "register.xlsx"));
        return Task.CompletedTask;
    }

    private Task<int> CountAsync() => Desk.LookAsync(db => db.Set<Complaint>().CountAsync());
}
