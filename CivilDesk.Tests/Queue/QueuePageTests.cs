using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Live;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Complaints;
using CivilDesk.Web.Queue;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Queue;

/// <summary>The team leader's room, worked as the keyboard works it.</summary>
public sealed class QueuePageTests : PageTest
{
    // As long as a selection must rest before the case is opened.
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(200);

    public override Task InitializeAsync()
    {
        Screen.Services.AddCaseVerbs();
        return base.InitializeAsync();
    }

    [Fact]
    public async Task A_walk_in_slides_in_by_itself_and_the_selection_stays()
    {
        var first = await Desk.ReceivedAsync();
        var page = Open<QueuePage>(Role.TeamLeader);
        await ReadAsync(page);

        var second = await Desk.ReceivedAsync(Given.WalkIn("가로등이 꺼져 있습니다"));

        page.WaitForAssertion(() => page.FindAll(".desk-queue__line").Should().HaveCount(2));
        page.Find(".desk-queue__line--arrived").Id.Should().Be($"case-{second.Number}");
        page.Find("[role=status]").TextContent.Should().Contain("가로등이 꺼져 있습니다");
        page.Find("[aria-selected=true]").Id.Should().Be($"case-{first.Number}");
        page.Find("#pane-title").TextContent.Should().Be(Given.WalkIn().Title);
    }

    [Fact]
    public async Task The_mark_of_a_newcomer_goes_after_some_seconds()
    {
        var page = Open<QueuePage>(Role.TeamLeader);
        await Desk.ReceivedAsync();
        page.WaitForElement(".desk-queue__line--arrived");

        Desk.Time.Advance(TimeSpan.FromSeconds(15));

        page.WaitForAssertion(() => page.FindAll(".desk-queue__line--arrived").Should().BeEmpty());
        page.FindAll(".desk-queue__line").Should().ContainSingle();
    }

    [Fact]
    public async Task Leaving_the_queue_unsubscribes()
    {
        var before = Desk.Get<LiveFeed>().SubscriberCount;
        var page = Open<QueuePage>(Role.TeamLeader);
        Desk.Get<LiveFeed>().SubscriberCount.Should().BeGreaterThan(before);

        await Screen.DisposeComponentsAsync();

        Desk.Get<LiveFeed>().SubscriberCount.Should().Be(before);
        page.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task A_case_that_is_only_passed_over_is_not_written_down_as_seen()
    {
        await Desk.ReceivedAsync();
        var second = await Desk.ReceivedAsync();
        var page = Open<QueuePage>(Role.TeamLeader);

        var passing = PressAsync("KeyJ");
        await ReadAsync(page);
        await passing;

        var seen = await Desk.LookAsync(db => db.Set<HistoryLine>().Where(line => line.Verb == "viewed").Select(line => line.SubjectId).ToListAsync());
        seen.Should().Equal(second.Id);
    }

    [Fact]
    public async Task The_key_opens_the_form_with_the_proposed_department_and_the_next_case_comes_by_itself()
    {
        var first = await Desk.ReceivedAsync();
        var second = await Desk.ReceivedAsync();
        var page = Open<QueuePage>(Role.TeamLeader);
        await ReadAsync(page);

        await PressAsync("KeyA");
        page.WaitForAssertion(() => page.Find(".desk-proposal").TextContent.Should().Contain("도로과"));
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find("[aria-selected=true]").Id.Should().Be($"case-{second.Number}"));
        page.FindAll(".desk-case-form").Should().BeEmpty();
        (await Desk.LookAsync(db => db.Set<Complaint>().SingleAsync(c => c.Id == first.Id))).DepartmentCode.Should().Be("roads");
        Messages.WaitForAssertion(() => Messages.Markup.Should().Contain(first.Number.ToString()));
    }

    [Fact]
    public async Task A_refused_assignment_keeps_what_was_chosen_and_shows_what_somebody_else_did()
    {
        var received = await Desk.ReceivedAsync();
        var page = Open<QueuePage>(Role.TeamLeader);
        await ReadAsync(page);
        await PressAsync("KeyA");
        page.WaitForElement(".desk-proposal");
        await page.Find(".desk-case-form select").ChangeAsync("parks");

        await Desk.AssignedAsync(received.Id, "cleaning");
        page.WaitForAssertion(() => page.Find(".desk-case-changed").TextContent.Should().Contain("청소행정과"));
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-case-form [role=alert]").TextContent.Should().Contain("다른 사람"));
        page.Find(".desk-case-form select").GetAttribute("value").Should().Be("parks");
        await PressAsync("Ctrl+Enter");
        page.WaitForAssertion(() => page.FindAll(".desk-case-form").Should().BeEmpty());
        (await Desk.LookAsync(db => db.Set<Complaint>().SingleAsync())).DepartmentCode.Should().Be("parks");
    }

    [Fact]
    public async Task A_key_that_the_case_does_not_allow_says_so()
    {
        await Desk.ReceivedAsync();
        var page = Open<QueuePage>(Role.TeamLeader);
        await ReadAsync(page);

        await PressAsync("KeyR");

        page.WaitForAssertion(() => page.Find("[role=status]").TextContent.Should().Contain("접수"));
        page.FindAll(".desk-case-form").Should().BeEmpty();
    }

    [Fact]
    public async Task Many_at_once_each_gets_its_own_answer()
    {
        var first = await Desk.ReceivedAsync();
        var second = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(second.Id);
        await Desk.ProcessedAsync(second.Id);
        GoTo("queue?view=Late");
        Desk.GoTo(2026, 11, 20);
        var page = Open<QueuePage>(Role.TeamLeader);

        await page.Find(".desk-queue__head input").ChangeAsync(true);
        await page.Find(".desk-queue__bulk").ClickAsync();
        await page.WaitForElement(".desk-queue__bulk-panel .desk-button").ClickAsync();

        page.WaitForAssertion(() => page.FindAll(".desk-queue__bulk-list .desk-note").Select(note => note.TextContent).Should().Equal(
            "도로과에 배정했습니다.", "처리가 끝난 민원은 다시 배정할 수 없습니다."));
        (await Desk.LookAsync(db => db.Set<Complaint>().SingleAsync(c => c.Id == first.Id))).DepartmentCode.Should().Be("roads");
    }

    [Fact]
    public async Task The_address_narrows_the_rows_and_the_counters_follow()
    {
        await Desk.ReceivedAsync();
        await Desk.ReceivedAsync(Given.WalkIn("나무가 쓰러졌습니다", category: "park-tree"));
        GoTo("queue?category=park");

        var page = Open<QueuePage>(Role.TeamLeader);

        page.Find(".desk-queue__title").TextContent.Should().Be("나무가 쓰러졌습니다");
        page.Find("[data-view=Unassigned] .desk-queue__count").TextContent.Should().Be("1");
        page.Find(".desk-filter-chips__chip").TextContent.Should().Contain("공원·녹지");
    }

    [Fact]
    public async Task Two_people_at_one_case_see_each_other()
    {
        var received = await Desk.ReceivedAsync();
        var page = Open<QueuePage>(Role.TeamLeader);
        await ReadAsync(page);

        var clerk = Desk.Get<Presence>().Enter(received.Number.ToString(), Desk.Clerk.AccountId, "담당자 김하늘");

        page.WaitForAssertion(() => page.Find(".desk-also-here").TextContent.Should().Contain("담당자 김하늘"));
        clerk.Dispose();
        page.WaitForAssertion(() => page.Find(".desk-also-here").TextContent.Trim().Should().BeEmpty());
    }

    [Fact]
    public async Task A_list_is_kept_under_a_name_and_its_counter_follows_the_bell()
    {
        await Desk.ReceivedAsync(Given.WalkIn("나무가 쓰러졌습니다", category: "park-tree"));
        GoTo("queue?view=Unassigned&category=park");
        var page = Open<QueuePage>(Role.TeamLeader);

        await page.Find("#own-name").ChangeAsync("공원");
        await page.Find(".desk-queue__save .desk-button").ClickAsync();
        page.WaitForAssertion(() => page.Find("[data-own=공원] .desk-queue__count").TextContent.Should().Be("1"));
        page.Find("[data-own=공원]").GetAttribute("href").Should().Be("queue?view=Unassigned&category=park");
        await Desk.ReceivedAsync(Given.WalkIn("가지가 부러졌습니다", category: "park-tree"));

        page.WaitForAssertion(() => page.Find("[data-own=공원] .desk-queue__count").TextContent.Should().Be("2"));
    }

    [Fact]
    public async Task Single_keys_can_be_switched_off_and_the_arrows_go_on()
    {
        await Desk.ReceivedAsync();
        var page = Open<QueuePage>(Role.TeamLeader);
        page.Find("[role=grid]").HasAttribute("data-single-keys").Should().BeTrue();

        await page.Find(".desk-page-header input").ChangeAsync(false);

        page.Find("[role=grid]").HasAttribute("data-single-keys").Should().BeFalse();
        page.Find("[role=grid]").HasAttribute("data-list-keys").Should().BeTrue();
    }

    // J, and the selection rests long enough for the case to be opened.
    private async Task ReadAsync(IRenderedComponent<QueuePage> page)
    {
        var reading = PressAsync("KeyJ");
        Desk.Time.Advance(s_rest);
        await reading;
        page.WaitForElement(".desk-case-story");
    }
}
