using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Complaints;
using CivilDesk.Web.Notices;
using CivilDesk.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Notices;

/// <summary>What the citizen is told: owed, written from a template, sent, failed, printed.</summary>
public sealed class NoticePanelTests : PageTest
{
    public override async Task InitializeAsync()
    {
        Screen.Services.AddCaseVerbs();
        await base.InitializeAsync();
        await Desk.Get<TemplateService>().BeginAsync(Desk.Leader, CommandId.New(), default);
    }

    [Fact]
    public async Task An_extension_is_owed_until_its_written_notice_has_gone_out()
    {
        var received = await ExtendedAsync();
        var page = OpenCase(Role.Clerk, received.Number);
        page.WaitForElement(".desk-notice__owed").TextContent.Should().Contain("연장 통지");

        await page.Find(".desk-notice__owed button").ClickAsync();
        page.WaitForAssertion(() => page.Find(".desk-case-form textarea").GetAttribute("value").Should().Contain("홍길동 님").And.Contain("굴착 조사").And.Contain("2026. 11. 13."));
        page.FindAll(".desk-case-form select")[1].Children.Select(option => option.GetAttribute("value")).Should().BeEquivalentTo(["Letter", "Email"], "the law asks for writing");
        page.Find(".desk-notice__measure").TextContent.Should().Contain("바이트(장문");
        await SaveAsync(page);

        page.WaitForAssertion(() => page.FindAll(".desk-notice__owed").Should().BeEmpty());
        page.Find("section[aria-labelledby=case-notices]").TextContent.Should().Contain("보냄").And.Contain("Clerk");
    }

    [Fact]
    public async Task A_failed_try_leaves_the_notice_owed()
    {
        var received = await ExtendedAsync();
        var page = OpenCase(Role.Clerk, received.Number);

        await page.WaitForElement("[data-verb=notify].desk-case-verb").ClickAsync();
        page.WaitForAssertion(() => page.Find(".desk-case-form textarea").GetAttribute("value").Should().Contain("홍길동"));
        await page.Find(".desk-case-form .desk-check input").ChangeAsync(true);
        page.FindAll(".desk-case-form input")[^1].Change("주소 불명");
        await SaveAsync(page);

        page.WaitForAssertion(() => page.Find("section[aria-labelledby=case-notices]").TextContent.Should().Contain("실패").And.Contain("주소 불명").And.Contain("통지하지 않았습니다"));
    }

    [Fact]
    public async Task The_menus_number_is_the_number_of_rows()
    {
        await ExtendedAsync();
        var waiting = await Desk.ReceivedAsync(Given.WalkIn(name: "김영희", phone: "010-0999-8888"));
        await Desk.AssignedAsync(waiting.Id);
        await Desk.ProcessedAsync(waiting.Id);

        var menu = Open<SideMenu>(Role.Clerk);
        var page = Open<NoticesPage>(Role.Clerk);

        page.FindAll("tbody tr").Should().HaveCount(2);
        menu.WaitForElement("[data-count=notices]").TextContent.Should().Be("2");
        page.FindAll("tbody tr a.desk-plain-button").Select(link => link.GetAttribute("href")).Should().Contain($"complaints/{waiting.Number}?verb=reply");

        await Desk.RepliedAsync(waiting.Id);
        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().HaveCount(1));
        menu.WaitForAssertion(() => menu.Find("[data-count=notices]").TextContent.Should().Be("1"));
    }

    [Fact]
    public async Task A_text_with_an_unfilled_field_is_not_sent()
    {
        var received = await ExtendedAsync();
        var page = OpenCase(Role.Clerk, received.Number);
        await page.WaitForElement("[data-verb=notify].desk-case-verb").ClickAsync();
        page.WaitForElement(".desk-case-form textarea").Change("{이첩기관}으로 보냈습니다.");

        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-case-form [role=alert]").TextContent.Should().Contain("중괄호"));
        (await Desk.LookAsync(db => db.Set<Notice>().CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task The_words_of_a_notice_are_for_the_desk_only()
    {
        var received = await ExtendedAsync();
        await Desk.Get<NoticeService>().SendAsync(
            Desk.Clerk, CommandId.New(), received.Id, await Desk.VersionAsync<Complaint>(received.Id), new(NoticeKind.Other, ReplyChannel.Phone, "홍길동 님께 알려 드립니다."), default);

        (await Desk.Get<NoticeService>().OfCaseAsync(Desk.Mayor, received.Id, default)).Should().ContainSingle().Which.Content.Should().BeEmpty();
        OpenCase(Role.Mayor, received.Number).Markup.Should().NotContain("홍길동");
    }

    [Fact]
    public async Task A_changed_template_becomes_the_next_edition()
    {
        var page = Open<TemplatesPage>(Role.TeamLeader);
        page.FindAll("tbody tr").Should().HaveCount(7);

        await page.FindAll("tbody button").First(button => button.TextContent == "보완 요구").ClickAsync();
        await page.WaitForElement(".desk-template textarea").ChangeAsync("{민원인} 님, {보완내용}");
        await page.Find(".desk-template .desk-button").ClickAsync();

        page.WaitForAssertion(() => page.FindAll("tbody tr").Select(row => row.TextContent).Should().ContainSingle(row => row.Contains("보완 요구", StringComparison.Ordinal)).Which.Should().Contain("2"));
        page.FindAll("tbody tr").Should().HaveCount(7);
    }

    private IRenderedComponent<CasePage> OpenCase(Role role, CaseNumber number) => Open<CasePage>(role, page => page.Add(p => p.Number, number.ToString()));

    private async Task SaveAsync(IRenderedComponent<CasePage> page)
    {
        await PressAsync("Ctrl+Enter");
        page.WaitForAssertion(() => page.FindAll(".desk-case-form").Should().BeEmpty());
    }

    private async Task<ReceivedComplaint> ExtendedAsync()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        await Desk.Get<CaseClockService>().ExtendAsync(
            Desk.Leader,
            CommandId.New(),
            received.Id,
            await Desk.VersionAsync<Complaint>(received.Id),
            new(new(3, PeriodUnit.Days), ExtensionReason.FactCheck, "굴착 조사가 더 필요합니다."),
            default);
        return received;
    }
}
