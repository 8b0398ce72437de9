using System.Diagnostics;
using System.Globalization;
using CivilDesk.Tests.Support;
using Microsoft.Playwright;

namespace CivilDesk.Tests.Flows;

/// <summary>The clerk, the team leader and the mayor at once, each before a browser of their own, nobody reloading anything.</summary>
public sealed class ThreePeopleTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [BrowserFact]
    public async Task A_walk_in_entered_by_keyboard_stands_in_the_queue_and_on_the_board_within_a_second()
    {
        var mayor = await desk.SignInAsync("mayor");
        var leader = await desk.SignInAsync("leader");
        var clerk = await desk.SignInAsync("clerk");
        await mayor.OpenAsync("/board");
        await leader.OpenAsync("/queue?section=Unassigned");
        await clerk.OpenAsync("/intake");
        var receivedToday = await NumberAsync(mayor.Page, "received-today");
        var inProgress = await NumberAsync(mayor.Page, "in-progress");

        await clerk.Page.WaitForSelectorAsync("#intake-who:focus");
        await clerk.Page.Keyboard.TypeAsync("남궁새벽");
        await WalkInAsync(clerk.Page);
        var watch = Stopwatch.StartNew();
        await clerk.Page.Keyboard.PressAsync("Control+Enter");
        var number = await clerk.Page.Locator("[data-case-number]").InnerTextAsync();

        await leader.Page.Locator($"[data-row='{number}']").WaitForAsync(new() { Timeout = 5_000 });
        await Assertions.Expect(mayor.Page.Locator("[data-number='received-today'] .board__number-count")).ToHaveTextAsync(Text(receivedToday + 1), new() { Timeout = 5_000 });
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5), "a save is on every open screen at once (one second on a quiet machine)");
        (await NumberAsync(mayor.Page, "in-progress")).Should().Be(inProgress + 1);

        await clerk.PictureAsync("intake-saved");
        await leader.PictureAsync("queue");
        await mayor.PictureAsync("board");
        foreach (var person in new[] { clerk, leader, mayor })
        {
            person.Complaints.Should().BeEmpty();
        }
    }

    private static async Task WalkInAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        await page.FillAsync("#intake-title", "골목 가로등이 꺼져 밤길이 어둡습니다");
        await page.FillAsync("#intake-story", "일주일째 가로등 두 개가 꺼져 있습니다. 밤에 다니기 무섭습니다.");
        await page.SelectOptionAsync("#intake-dong", new SelectOptionValue { Index = 1 });
        await page.SelectOptionAsync("#intake-category", "road-lighting");
    }

    private static async Task<int> NumberAsync(IPage page, string name) =>
        int.Parse(await page.Locator($"[data-number='{name}'] .board__number-count").InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
