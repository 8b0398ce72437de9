using CivilDesk.Tests.Support;
using Microsoft.Playwright;

namespace CivilDesk.Tests.Flows;

/// <summary>The board on the wall and before the mayor, in a real browser: honest when the line drops, back by itself, out when it is told.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class WallBoardTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [BrowserFact]
    public async Task A_server_that_is_killed_and_started_again_finds_the_wall_and_the_mayors_board_back_by_themselves()
    {
        var leader = await desk.SignInAsync("leader");
        var wall = await desk.ArriveAsync(width: 1920, height: 1080);
        var mayor = await desk.SignInAsync("mayor");
        await wall.Page.GotoAsync(await LetInAsync(leader.Page, "로비"));
        await wall.Page.WaitForSelectorAsync(".board__number-count");
        await mayor.OpenAsync("/board");
        await mayor.Page.WaitForSelectorAsync(".board__number-count");
        await wall.PictureAsync("board-wall");
        foreach (var board in new[] { wall.Page, mayor.Page })
        {
            // Gone with the page: a board that shows the mark has not been loaded anew.
            await board.EvaluateAsync("() => { window.before = true; }");
        }

        await desk.Server.KillAsync();
        foreach (var board in new[] { wall.Page, mayor.Page })
        {
            await board.WaitForSelectorAsync("[data-board-lost]:not([hidden])");
            (await board.InnerTextAsync("[data-board-lost]")).Should().MatchRegex(@"연결이 끊겼습니다.*20\d\d\. \d+\. \d+\. \d\d:\d\d 기준이며 \d+분 전");
            (await board.Locator(".board__number-count").CountAsync()).Should().Be(4, "the figures stay readable");
        }

        await mayor.PictureAsync("board-lost");
        await desk.RestartAsync();

        foreach (var board in new[] { wall.Page, mayor.Page })
        {
            await board.WaitForFunctionAsync("() => !window.before && document.querySelectorAll('.board__number-count').length === 4 && document.querySelector('[data-board-lost]').hidden", null, new() { Timeout = 120_000 });
        }
    }

    [BrowserFact]
    public async Task A_wall_screen_that_is_shown_the_door_goes_out_without_being_touched()
    {
        var leader = await desk.SignInAsync("leader");
        var wall = await desk.ArriveAsync(width: 1920, height: 1080);
        await wall.Page.GotoAsync(await LetInAsync(leader.Page, "민원실"));
        await wall.Page.WaitForSelectorAsync(".board__number-count");
        (await wall.Page.Locator("a").CountAsync()).Should().Be(0, "nobody stands before it");

        await leader.Page.Locator("tr", new() { HasText = "민원실" }).GetByRole(AriaRole.Button).ClickAsync();

        await wall.Page.WaitForSelectorAsync(".board__refused");
        (await wall.Page.Locator(".board__number").CountAsync()).Should().Be(0);
        await wall.Page.ReloadAsync();
        await wall.Page.WaitForSelectorAsync(".desk-failure");
        wall.Complaints.Should().BeEmpty();
        leader.Complaints.Should().BeEmpty();
    }

    private static async Task<string> LetInAsync(IPage leader, string name)
    {
        await leader.GotoAsync("/admin/boards");
        await leader.FillAsync("#device-name", name);
        await leader.Locator(".board-devices__new .desk-button").First.ClickAsync();
        return await leader.Locator(".board-devices__address").InnerTextAsync();
    }
}
