using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Notifications;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Notifications;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Notifications;

public sealed class TodayPageTests : PageTest
{
    [Fact]
    public async Task The_bell_counts_announces_politely_and_leads_to_the_record()
    {
        var bell = Open<NotificationBell>(Role.TeamLeader);
        bell.FindAll(".desk-bell__count").Should().BeEmpty();
        bell.Find("[role=status]").TextContent.Should().BeEmpty();

        var number = await Desk.Get<DirectiveService>().GiveWordAsync(Desk.Mayor, CommandId.New(), "살펴보십시오", null, default);

        bell.WaitForAssertion(() => bell.Find(".desk-bell__count").TextContent.Should().Be("1"));
        bell.Find("[role=status]").TextContent.Should().Be("새 알림: 구청장 지시 초안이 도착했습니다. 읽지 않음 1건");
        await bell.Find(".desk-bell__list li a").ClickAsync();
        Screen.Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith($"/directives/{number}");
        (await Desk.Get<NotificationBox>().UnreadAsync(Desk.Leader, default)).Should().Be(0);
        bell.WaitForAssertion(() => bell.FindAll(".desk-bell__count").Should().BeEmpty());
    }

    [Fact]
    public async Task Everybody_sees_the_own_bell_only()
    {
        await Desk.OrderedAsync();

        Open<NotificationBell>(Role.DepartmentOfficer).Find(".desk-bell__count").TextContent.Should().Be("1");
        Open<NotificationBell>(Role.Clerk).FindAll(".desk-bell__count").Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_of_today_has_the_digest_from_ten_to_nine_and_every_number_has_its_list()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        await Desk.ScheduledAsync((await Desk.RequestedAsync()).Id, new(2026, 11, 10));
        Desk.GoTo(2026, 11, 10, 8, 40);
        Open<TodayPage>(Role.Clerk).Find(".today__digest").TextContent.Should().Contain("08:50에 준비됩니다");
        Desk.GoTo(2026, 11, 10, 8, 50);

        var page = Open<TodayPage>(Role.Clerk);

        page.FindAll(".today__digest .today__appointments:not(.today__due) li").Should().ContainSingle();
        page.Find("a[href='today#today-due'] b").TextContent.Should().Be("1");
        page.FindAll(".today__due li").Should().ContainSingle().Which.TextContent.Should().Contain(received.Number.ToString());
    }

    [Fact]
    public async Task An_officer_has_the_own_list_and_no_digest()
    {
        await Desk.OrderedAsync();

        var page = Open<TodayPage>(Role.DepartmentOfficer);

        page.FindAll(".today__digest").Should().BeEmpty();
        page.FindAll("tbody tr").Should().ContainSingle();
        await page.Find("tbody .desk-button").ClickAsync();
        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().BeEmpty());
        GoTo("today?told=all");
        Open<TodayPage>(Role.DepartmentOfficer).FindAll("tbody tr").Should().ContainSingle();
    }
}
