using System.Diagnostics;
using System.Globalization;
using CivilDesk.Tests.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CivilDesk.Tests.Flows;

/// <summary>The clerk, the team leader and the mayor at once, each before a browser of their own, nobody reloading anything.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class ThreePeopleTests(BrowserDesk desk, ITestOutputHelper output) : IClassFixture<BrowserDesk>
{
    // The promise is a second; three browsers and the tests beside them share the machine with the program here.
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(5), s_busy = TimeSpan.FromSeconds(30);

    [BrowserFact]
    public async Task A_walk_in_entered_by_keyboard_stands_in_the_queue_and_on_the_board_within_a_second()
    {
        var mayor = await desk.SignInAsync("mayor");
        var leader = await desk.SignInAsync("leader");
        var clerk = await desk.SignInAsync("clerk");
        await mayor.OpenAsync("/board");
        await leader.OpenAsync("/queue?view=Unassigned");
        await clerk.OpenAsync("/intake");
        var receivedToday = await NumberAsync(mayor.Page, "received-today");
        var inProgress = await NumberAsync(mayor.Page, "in-progress");

        await EnterWalkInAsync(clerk.Page);
        var watch = Stopwatch.StartNew();
        await clerk.Page.Keyboard.PressAsync("Control+Enter");
        var number = await clerk.Page.Locator(".desk-intake__big").InnerTextAsync();

        await leader.Page.Locator($"#case-{number}").WaitForAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(mayor.Page.Locator("[data-number='received-today'] .board__number-count")).ToHaveTextAsync(Text(receivedToday + 1), new() { Timeout = 30_000 });
        var (elapsed, load) = (watch.Elapsed, Machine.Load());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"From the key to the queue and the board: {elapsed.TotalMilliseconds:0} ms, at a load of {load:0.0} per core"));
        elapsed.Should().BeLessThan(load < Machine.QuietLoad ? s_quiet : s_busy, "a save is on every open screen by itself");
        (await NumberAsync(mayor.Page, "in-progress")).Should().Be(inProgress + 1);

        await leader.Page.Locator($"#case-{number}").ClickAsync();
        await AssignByKeyAsync(leader.Page);
        await Assertions.Expect(leader.Page.Locator($"#case-{number}")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await mayor.Page.Locator(".board__panel--latest li").First.Locator($"text={number}").WaitForAsync(new() { Timeout = 30_000 });

        await clerk.PictureAsync("intake-saved");
        await leader.PictureAsync("queue");
        await mayor.PictureAsync("board");
        foreach (var person in new[] { clerk, leader, mayor })
        {
            person.Complaints.Should().BeEmpty();
        }
    }

    // The proposed department is already chosen, so A and Ctrl+Enter are enough.
    private static async Task AssignByKeyAsync(IPage page)
    {
        await page.Locator(".desk-queue__case h3").First.WaitForAsync();
        await page.Keyboard.PressAsync("KeyA");
        await page.Locator("[data-verb='assign'] .desk-case-form__consequence").WaitForAsync();
        await page.Keyboard.PressAsync("Control+Enter");
    }

    // By keyboard alone: who, then each field in the order in which it stands.
    private static async Task EnterWalkInAsync(IPage page)
    {
        await page.FocusAsync("#intake-who");
        await page.Keyboard.TypeAsync("남궁새벽", new() { Delay = 20 });
        await page.WaitForSelectorAsync("#intake-hints:not([hidden])");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#intake-name:focus, #intake-phone:focus");
        await TabToAsync(page, "intake-phone");
        await page.Keyboard.TypeAsync("010-0777-1212");
        await TabToAsync(page, "intake-title");
        await page.Keyboard.TypeAsync("골목 가로등이 꺼져 밤길이 어둡습니다");
        await TabToAsync(page, "intake-story");
        await page.Keyboard.TypeAsync("일주일째 가로등 두 개가 꺼져 있습니다. 밤에 다니기 무섭습니다.");
        await TabToAsync(page, "intake-dong");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "intake-category");
        await page.Keyboard.PressAsync("ArrowDown");
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var presses = 0; presses < 10 && await page.EvaluateAsync<string>("document.activeElement.id") != id; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be(id, "every field is reached by Tab, in the order in which it stands");
    }

    private static async Task<int> NumberAsync(IPage page, string name) =>
        int.Parse(await page.Locator($"[data-number='{name}'] .board__number-count").InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
