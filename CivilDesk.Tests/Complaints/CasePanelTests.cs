using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Complaints;

namespace CivilDesk.Tests.Complaints;

/// <summary>The small forms of a case's legal life, on its page and the real services.</summary>
public sealed class CasePanelTests : PageTest
{
    public override Task InitializeAsync()
    {
        Screen.Services.AddCaseVerbs();
        return base.InitializeAsync();
    }

    [Fact]
    public async Task The_bar_offers_what_the_table_and_the_role_allow_and_nothing_else()
    {
        var received = await Desk.ReceivedAsync();

        Offered(Open(Role.Clerk, received.Number)).Should().Contain(["assign", "suspend", "refer", "withdraw", "edit", "link"])
            .And.NotContain(["extend", "close-as-repeat", "close-by-exception", "void", "reopen", "process", "resume", "close"]);
        Offered(Open(Role.TeamLeader, received.Number)).Should().Contain(["extend", "close-as-repeat", "close-by-exception", "void"]).And.NotContain("reopen");
    }

    [Fact]
    public async Task A_supplement_stops_the_clock_and_its_arrival_shows_the_new_due_date_before_it_is_saved()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        var page = Open(Role.Clerk, received.Number);

        await OpenAsync(page, "suspend");
        page.Find(".desk-case-form textarea").Change("위치도를 내 주십시오.");
        await SaveAsync(page);
        page.WaitForAssertion(() => Offered(page).Should().Contain("resume").And.NotContain("process"));
        page.Find(".desk-case-facts").TextContent.Should().Contain("정지(보완요구)");

        Desk.GoTo(2026, 11, 4);
        await OpenAsync(page, "resume");
        page.WaitForAssertion(() => page.Find(".desk-case-form__consequence").TextContent.Should().Contain("2026. 11. 13.(금)"));
        await SaveAsync(page);

        page.WaitForAssertion(() => page.Find("section[aria-labelledby=case-clock]").TextContent.Should().Contain("2026. 11. 2. ~ 2026. 11. 4.").And.Contain("당초 안내한 기한 2026. 11. 10.").And.Contain("7일 남음"));
        (await Desk.CaseAsync(received.Id)).DueOn.Should().Be(new DateOnly(2026, 11, 13));
    }

    [Fact]
    public async Task The_leader_extends_once_and_the_second_time_only_with_consent()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        var page = Open(Role.TeamLeader, received.Number);

        await OpenAsync(page, "extend");
        page.FindAll(".desk-case-form option").Select(option => option.GetAttribute("value")).Should().NotContain(nameof(ExtensionReason.Workload), "the Decree forbids it by name");
        page.Find(".desk-case-form input[type=number]").Change("3");
        page.WaitForAssertion(() => page.Find(".desk-foreseen strong").TextContent.Should().Be("2026. 11. 13.(금)"));
        page.Find(".desk-case-form select").Change(nameof(ExtensionReason.FactCheck));
        page.Find(".desk-case-form textarea").Change("굴착 조사가 더 필요합니다.");
        await SaveAsync(page);

        await OpenAsync(page, "extend");
        page.Find(".desk-case-form select").Change(nameof(ExtensionReason.FactCheck));
        page.Find(".desk-case-form textarea").Change("굴착 조사가 끝나지 않았습니다.");
        await PressAsync("Ctrl+Enter");
        page.WaitForAssertion(() => page.Find(".desk-case-form [role=alert]").TextContent.Should().Contain("동의"));
        page.Find(".desk-case-form input[type=checkbox]").Change(true);
        await SaveAsync(page);

        page.WaitForAssertion(() => Offered(page).Should().NotContain("extend", "the law allows two"));
        page.Find("section[aria-labelledby=case-clock]").TextContent.Should().Contain("민원인 동의").And.Contain("미통지");
    }

    [Fact]
    public async Task The_second_transfer_is_the_leaders_and_needs_its_reason()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        await Desk.AssignedAsync(received.Id, "parks");

        var clerk = Open(Role.Clerk, received.Number);
        await OpenAsync(clerk, "transfer");
        clerk.Find(".desk-case-form .desk-note--bad").TextContent.Should().Contain("팀장이 결정");
        clerk.Find(".desk-case-form .desk-button").HasAttribute("disabled").Should().BeTrue();

        var leader = Open(Role.TeamLeader, received.Number);
        await OpenAsync(leader, "transfer");
        leader.Find(".desk-case-form select").Change("roads");
        await PressAsync("Ctrl+Enter");
        leader.WaitForAssertion(() => leader.Find(".desk-case-form [role=alert]").TextContent.Should().Contain("사유"));
        leader.Find(".desk-case-form textarea").Change("보도는 도로과 소관입니다.");
        await SaveAsync(leader);

        leader.WaitForAssertion(() => leader.Find("section[aria-labelledby=case-hands]").TextContent.Should().Contain("이송 2번").And.Contain("보도는 도로과 소관입니다."));
    }

    [Fact]
    public async Task A_case_is_not_processed_while_a_supporting_department_has_not_answered()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id, "parks");
        var page = Open(Role.Clerk, received.Number);

        await OpenAsync(page, "ask-part");
        page.Find(".desk-case-form select").Change("roads");
        page.Find(".desk-case-form input[type=date]").Change("2026-11-05");
        page.Find(".desk-case-form textarea").Change("보도 폭을 알려 주십시오.");
        await SaveAsync(page);
        page.WaitForAssertion(() => Offered(page).Should().Contain("answer-part").And.NotContain("process"));

        var officer = Open(Role.DepartmentOfficer, received.Number);
        Offered(officer).Should().BeEquivalentTo("answer-part", "lengthen-part");
        await OpenAsync(officer, "answer-part");
        officer.Find(".desk-case-form textarea").Change("1.5미터입니다.");
        await SaveAsync(officer);

        page.WaitForAssertion(() => Offered(page).Should().Contain("process"));
        page.Find("section[aria-labelledby=case-hands]").TextContent.Should().Contain("1.5미터입니다.");
    }

    [Fact]
    public async Task A_second_repeat_shows_what_is_missing_and_a_third_may_be_closed()
    {
        var first = await Desk.AnsweredAsync();
        var second = await AgainAsync(first.Id);
        var page = Open(Role.TeamLeader, second.Number);
        await OpenAsync(page, "close-as-repeat");
        page.WaitForAssertion(() => page.FindAll(".desk-conditions__line").Select(line => line.TextContent.Contains("미충족", StringComparison.Ordinal)).Should().Equal(false, true, true));
        page.Find(".desk-case-form .desk-button").HasAttribute("disabled").Should().BeTrue();

        await AnswerAsync(second.Id);
        var third = await AgainAsync(second.Id);
        var last = Open(Role.TeamLeader, third.Number);
        await OpenAsync(last, "close-as-repeat");
        last.WaitForElement(".desk-case-form textarea").Change("같은 내용을 두 번 알려 드렸습니다.");
        last.Find(".desk-case-form select").Change(nameof(ReplyChannel.Letter));
        await SaveAsync(last);

        last.WaitForAssertion(() => last.Find(".desk-case-facts").TextContent.Should().Contain("반복 종결"));
        last.Find("section[aria-labelledby=case-chain]").TextContent.Should().Contain(second.Number.ToString());
    }

    [Fact]
    public async Task A_refusal_has_its_remedy_ready_and_a_matter_under_way_its_review_day()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        var page = Open(Role.Clerk, received.Number);

        await OpenAsync(page, "process");
        page.Find(".desk-case-form select").Change(nameof(Outcome.NotAcceptable));
        page.FindAll(".desk-case-form textarea")[2].GetAttribute("value").Should().Contain("국민권익위원회");
        page.FindAll(".desk-case-form select")[0].Change(nameof(Outcome.PartlyAccepted));
        page.FindAll(".desk-case-form select")[1].Change(nameof(CaseProgress.UnderWay));
        page.Find(".desk-case-form textarea").Change("일부는 올해 고칩니다.");
        await PressAsync("Ctrl+Enter");
        page.WaitForAssertion(() => page.Find(".desk-case-form [role=alert]").TextContent.Should().Contain("검토"));
        page.Find(".desk-case-form input[type=date]").Change("2026-12-01");
        await SaveAsync(page);

        (await Desk.CaseAsync(received.Id)).Should().BeEquivalentTo(new { Status = ComplaintStatus.AwaitingReply, Progress = CaseProgress.UnderWay, ReviewOn = new DateOnly(2026, 12, 1) });
    }

    [Fact]
    public async Task A_correction_and_a_reopening_keep_what_stood_there_before()
    {
        var received = await Desk.AnsweredAsync();
        var page = Open(Role.TeamLeader, received.Number);

        await OpenAsync(page, "edit");
        page.Find(".desk-case-form input").Change("보도블록이 꺼졌습니다");
        page.FindAll(".desk-case-form input")[^1].Change("민원인 동의를 받아 오기를 고침");
        await SaveAsync(page);
        await OpenAsync(page, "reopen");
        page.Find(".desk-case-form textarea").Change("같은 곳이 다시 꺼졌습니다.");
        await SaveAsync(page);

        page.WaitForAssertion(() => page.Find("section[aria-labelledby=case-changes]").TextContent.Should()
            .Contain("보도블록이 내려앉아 걸려 넘어졌습니다").And.Contain("민원인 동의를 받아 오기를 고침").And.Contain("기한 판정").And.Contain("같은 곳이 다시 꺼졌습니다."));
        (await Desk.CaseAsync(received.Id)).Status.Should().Be(ComplaintStatus.Assigned);
    }

    [Fact]
    public async Task A_referred_case_is_heard_of_and_closed()
    {
        var received = await Desk.ReceivedAsync();
        var page = Open(Role.Clerk, received.Number);

        await OpenAsync(page, "refer");
        page.Find(".desk-case-form input").Change("시청 도로관리과");
        page.Find(".desk-case-form input[type=date]").Change("2026-11-12");
        page.Find(".desk-case-form textarea").Change("시가 관리하는 도로입니다.");
        await SaveAsync(page);
        page.WaitForAssertion(() => page.Find(".desk-case-facts").TextContent.Should().Contain("시청 도로관리과"));
        await OpenAsync(page, "hear");
        page.Find(".desk-case-form textarea").Change("11월 중 정비합니다.");
        await SaveAsync(page);

        (await Desk.CaseAsync(received.Id)).Status.Should().Be(ComplaintStatus.Closed);
    }

    private static IEnumerable<string?> Offered(IRenderedComponent<CasePage> page) => page.FindAll(".desk-case-verb").Select(button => button.GetAttribute("data-verb"));

    private static async Task OpenAsync(IRenderedComponent<CasePage> page, string verb)
    {
        await page.WaitForElement($"[data-verb={verb}].desk-case-verb").ClickAsync();
        page.WaitForElement($".desk-case-form[data-verb={verb}]");
    }

    private IRenderedComponent<CasePage> Open(Role role, CaseNumber number) => Open<CasePage>(role, page => page.Add(p => p.Number, number.ToString()));

    private async Task SaveAsync(IRenderedComponent<CasePage> page)
    {
        await PressAsync("Ctrl+Enter");
        page.WaitForAssertion(() => page.FindAll(".desk-case-form").Should().BeEmpty());
    }

    private async Task<ReceivedComplaint> AgainAsync(long earlier)
    {
        var before = await Desk.CaseAsync(earlier);
        return await Desk.ReceivedAsync(Given.WalkIn() with { PetitionerId = before.PetitionerId, NewPetitioner = null, Repeats = earlier });
    }

    private async Task AnswerAsync(long id)
    {
        await Desk.AssignedAsync(id);
        await Desk.ProcessedAsync(id);
        await Desk.RepliedAsync(id);
    }
}
