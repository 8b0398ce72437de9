using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.History;
using CivilDesk.Core.Live;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Complaints;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

public sealed class CasePageTests : PageTest
{
    public override Task InitializeAsync()
    {
        Screen.Services.AddCaseVerbs();
        return base.InitializeAsync();
    }

    [Fact]
    public async Task A_case_is_taken_to_its_end_from_its_page()
    {
        var page = Open(Role.TeamLeader, (await Desk.ReceivedAsync()).Number);

        await ActAsync(page, "assign");
        await ActAsync(page, "process", form => form.Find("textarea").Change("11월 중 정비를 마치겠습니다."));
        await ActAsync(page, "reply");
        await ActAsync(page, "close");

        page.WaitForAssertion(() => page.FindAll(".desk-case-steps strong").Select(step => step.TextContent).Should().Equal("접수", "배정", "처리완료", "회신", "종결"));
        (await Desk.LookAsync(db => db.Set<Complaint>().SingleAsync())).Status.Should().Be(ComplaintStatus.Closed);
    }

    [Theory]
    [InlineData(Role.Mayor)]
    [InlineData(Role.DepartmentOfficer)]
    public async Task The_mayor_and_an_officer_see_the_case_masked_and_no_buttons(Role role)
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);

        var page = Open(role, received.Number);

        page.FindAll(".desk-case-verb").Should().BeEmpty();
        page.Find(".desk-case-facts").TextContent.Should().Contain("홍*동").And.Contain("010-****-4567").And.NotContain("홍길동");
    }

    [Fact]
    public async Task The_mayors_word_stands_in_the_queue_as_a_draft()
    {
        var page = Open(Role.Mayor, (await Desk.ReceivedAsync()).Number);

        await page.Find(".desk-case-word textarea").ChangeAsync("오늘 안에 현장을 보세요.");
        await page.Find(".desk-case-word .desk-button").ClickAsync();

        page.WaitForAssertion(() => page.Find(".desk-case-linked").TextContent.Should().Contain("오늘 안에 현장을 보세요.").And.Contain("지시 초안"));
        page.Find(".desk-case-word textarea").GetAttribute("value").Should().BeNullOrEmpty();
    }

    [Fact]
    public async Task An_officer_does_not_open_another_departments_case()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id, "parks");

        var open = () => Open(Role.DepartmentOfficer, received.Number);

        open.Should().Throw<DeskRuleException>().Which.Code.Should().Be("record.not-found");
    }

    [Fact]
    public async Task An_officer_reports_on_the_own_departments_directive()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        await Desk.Get<DirectiveService>().OrderAsync(
            Desk.Leader, CommandId.New(), new("보도를 고칠 것", DirectiveSource.Complaint, received.Id, "roads", new DateOnly(2026, 11, 20)), default);
        var page = Open(Role.DepartmentOfficer, received.Number);

        await page.WaitForElement(".desk-case-progress textarea").ChangeAsync("업체와 계약했습니다.");
        await page.Find(".desk-case-progress .desk-button").ClickAsync();

        page.WaitForAssertion(() => page.Find(".desk-case-linked").TextContent.Should().Contain("업체와 계약했습니다."));
    }

    [Fact]
    public async Task A_case_is_read_again_when_it_changes_and_not_when_another_does()
    {
        var received = await Desk.ReceivedAsync();
        var page = Open(Role.Clerk, received.Number);

        await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);

        page.WaitForAssertion(() => page.Find(".desk-case__news").TextContent.Should().Contain("배정"));
        page.Find(".desk-case-facts").TextContent.Should().Contain("도로과");
        (await Desk.LookAsync(db => db.Set<HistoryLine>().CountAsync(line => line.Verb == "viewed"))).Should().Be(2);
    }

    [Fact]
    public async Task An_answer_that_is_being_typed_survives_what_somebody_else_does()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        var page = Open(Role.TeamLeader, received.Number);
        await page.Find("[data-verb=process].desk-case-verb").ClickAsync();
        await page.Find(".desk-case-form textarea").ChangeAsync("현장을 확인했습니다.");

        await Desk.AssignedAsync(received.Id, "parks");
        page.WaitForElement(".desk-case-changed");
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-case-form [role=alert]").TextContent.Should().Contain("입력한 내용은 그대로"));
        page.Find(".desk-case-form textarea").GetAttribute("value").Should().Be("현장을 확인했습니다.");
    }

    [Fact]
    public async Task A_missing_answer_is_asked_for_in_the_form()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        var page = Open(Role.Clerk, received.Number);

        await page.Find("[data-verb=process].desk-case-verb").ClickAsync();
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-case-form [role=alert]").TextContent.Should().Be("처리내용을 입력하십시오."));
    }

    [Fact]
    public async Task A_meeting_a_visit_and_a_directive_begin_from_the_case()
    {
        var page = Open(Role.TeamLeader, (await Desk.ReceivedAsync()).Number);

        await ActAsync(page, "meet");
        await ActAsync(page, "visit", form =>
        {
            form.Find("input[type=date]").Change("2026-11-10");
            form.Find("input:not([type=date])").Change("은솔시장 건너편");
        });
        await ActAsync(page, "direct", form =>
        {
            form.Find("textarea").Change("이번 주 안에 고칠 것");
            form.Find("select").Change("roads");
        });

        page.WaitForAssertion(() => page.FindAll(".desk-case-linked__line").Should().HaveCount(3));
        page.Find(".desk-case-linked").TextContent.Should().Contain("은솔시장 건너편").And.Contain("이번 주 안에 고칠 것");
    }

    [Fact]
    public async Task Printing_is_written_down()
    {
        var page = Open(Role.Clerk, (await Desk.ReceivedAsync()).Number);

        await page.Find(".desk-page-header .desk-button").ClickAsync();

        (await Desk.LookAsync(db => db.Set<HistoryLine>().CountAsync(line => line.Verb == "printed"))).Should().Be(1);
        Screen.JSInterop.VerifyInvoke("desk.print");
    }

    [Fact]
    public async Task Leaving_the_case_unsubscribes()
    {
        var before = Desk.Get<LiveFeed>().SubscriberCount;
        Open(Role.Clerk, (await Desk.ReceivedAsync()).Number);

        await Screen.DisposeComponentsAsync();

        Desk.Get<LiveFeed>().SubscriberCount.Should().Be(before);
    }

    private IRenderedComponent<CasePage> Open(Role role, CaseNumber number) => Open<CasePage>(role, page => page.Add(p => p.Number, number.ToString()));

    private async Task ActAsync(IRenderedComponent<CasePage> page, string verb, Action<IRenderedComponent<CasePage>>? fill = null)
    {
        await page.WaitForElement($"[data-verb={verb}].desk-case-verb").ClickAsync();
        page.WaitForElement(".desk-case-form");
        fill?.Invoke(page);
        await PressAsync("Ctrl+Enter");
        page.WaitForAssertion(() => page.FindAll(".desk-case-form").Should().BeEmpty());
    }
}
