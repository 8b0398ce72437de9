using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.FollowUps;
using CivilDesk.Tests.Support;
using CivilDesk.Web.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.FollowUps;

public sealed class FollowUpsPageTests : PageTest
{
    [Fact]
    public async Task A_call_is_done_by_keyboard_and_the_next_one_is_there()
    {
        var (first, second) = await TwoDueAsync();
        var page = Open<FollowUpsPage>(Role.Clerk);
        page.Find("#call-title").TextContent.Should().Contain(first.Number.ToString());
        page.Find(".desk-followup__phone").TextContent.Should().Contain("010-0123-4567");

        await PressAsync("Digit1");
        page.Find("[data-score='5']").Change("on");
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find("#call-title").TextContent.Should().Contain(second.Number.ToString()));
        page.FindAll(".desk-followup__row").Should().HaveCount(1);
        page.Find(".desk-followup__figures").TextContent.Should().Contain("5.0점").And.Contain("2건 중 1건");
        (await Desk.LookAsync(db => db.Set<FollowUpCheck>().SingleAsync())).Result.Should().Be(FollowUpResult.Resolved);
    }

    [Fact]
    public async Task An_unhappy_citizen_needs_a_reason_and_waits_for_the_leaders_word()
    {
        await TwoDueAsync();
        var page = Open<FollowUpsPage>(Role.TeamLeader);

        await PressAsync("Digit1");
        page.Find("[data-score='2']").Change("on");
        await PressAsync("Ctrl+Enter");
        page.WaitForAssertion(() => page.Find(".desk-followup__call [role=alert]").TextContent.Should().Contain("까닭"));
        (await Desk.LookAsync(db => db.Set<FollowUpCheck>().CountAsync())).Should().Be(0, "what was found and what was said are one save");
        page.Find(".desk-followup__call .desk-field input").Change("답변이 늦었습니다.");
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find("section[aria-labelledby=followups-unhappy]").TextContent.Should().Contain("답변이 늦었습니다."));
        page.Find(".desk-followup__seen input").Change("전화로 사과드리고 경위를 설명했습니다.");
        await page.Find(".desk-followup__seen .desk-button").ClickAsync();
        page.WaitForAssertion(() => page.FindAll(".desk-followup__seen").Should().BeEmpty());
    }

    [Fact]
    public async Task What_recurred_opens_a_linked_case()
    {
        var (first, _) = await TwoDueAsync();
        var page = Open<FollowUpsPage>(Role.Clerk);

        await PressAsync("Digit2");
        page.Find(".desk-followup__call textarea").Change("같은 곳이 다시 꺼졌습니다.");
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.FindAll(".desk-followup__row").Should().HaveCount(1));
        var opened = await Desk.LookAsync(db => db.Set<Complaint>().OrderByDescending(c => c.Id).FirstAsync());
        opened.Story.Should().Be("같은 곳이 다시 꺼졌습니다.");
        (await Desk.LookAsync(db => db.Set<CaseLink>().SingleAsync())).Should().BeEquivalentTo(new { ComplaintId = opened.Id, EarlierId = first.Id, Kind = CaseLinkKind.Recurrence });
    }

    private async Task<(ReceivedComplaint First, ReceivedComplaint Second)> TwoDueAsync()
    {
        var first = await Desk.AnsweredAsync();
        var second = await Desk.AnsweredAsync(Given.WalkIn(name: "김영희", phone: "010-0999-8888"));
        Desk.GoTo(2026, 12, 3);
        return (first, second);
    }
}
