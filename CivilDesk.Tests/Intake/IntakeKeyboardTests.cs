using System.Diagnostics;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using Microsoft.Playwright;

namespace CivilDesk.Tests.Intake;

/// <summary>A scripted clerk before a real browser: hands on the keyboard, the Korean input method on, the server mortal.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class IntakeKeyboardTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    private const int MostPresses = 40, TypingFor = 9_000;

    // Two seconds until a text is told, and what a busy machine needs to write it down.
    private const int MayBeLost = 2_000 + 1_500;

    private const string Syllables = "가로등이꺼져서밤길이어둡고무섭습니다";
    private int _presses;

    [BrowserFact]
    public async Task A_known_petitioners_complaint_takes_at_most_forty_presses_and_every_field_comes_in_visual_order()
    {
        var clerk = await desk.SignInAsync("clerk");
        await NewcomerAsync(clerk, "남궁한별", "010-0987-9876");
        var page = clerk.Page;
        var places = new List<(float Top, float Left)>();
        await clerk.OpenAsync("/intake");
        await page.WaitForSelectorAsync("#intake-who:focus");

        await TypeAsync(page, "9876");
        await page.WaitForSelectorAsync("#intake-hints:not([hidden]) li:nth-child(2)");
        await PressAsync(page, "Enter");
        await page.WaitForSelectorAsync("#intake-title:focus");
        places.Add(await PlaceAsync(page));
        await page.Keyboard.InsertTextAsync("보안등이 꺼져 어둡습니다");
        await TabAsync(page, places);
        await page.Keyboard.InsertTextAsync("사흘째 꺼져 있습니다. 신고했는데 답이 없습니다.");
        await TabAsync(page, places);
        await TabAsync(page, places);
        await TypeAsync(page, "12");
        await TabAsync(page, places);
        await TypeAsync(page, "14.2");
        await TabAsync(page, places);
        await TypeAsync(page, "2");
        await TabAsync(page, places);
        await TypeAsync(page, "4");
        await PressAsync(page, "Control+Enter");
        await page.WaitForSelectorAsync("[data-case-number]");

        _presses.Should().BeLessThanOrEqualTo(MostPresses);
        places.Should().HaveCount(7).And.BeInAscendingOrder();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#intake-who:focus");
        clerk.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Syllables_are_composed_undisturbed_and_the_last_one_is_saved_by_the_keys_that_end_it()
    {
        var clerk = await desk.SignInAsync("clerk");
        var page = clerk.Page;
        await clerk.OpenAsync("/intake");
        await page.WaitForSelectorAsync("#intake-who:focus");
        var keyboard = new KoreanKeyboard(await page.Context.NewCDPSessionAsync(page), page);

        await keyboard.ComposeAsync("남궁새별");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForSelectorAsync("#intake-name");
        (await page.InputValueAsync("#intake-name")).Should().Be("남궁새별");
        await page.FocusAsync("#intake-title");
        await keyboard.ComposeAsync("안녕하세요 보안등이 꺼져 어둡습니다");
        await page.FocusAsync("#intake-story");
        const string story = "사흘째 꺼져 있습니다. 신고했는데 답이 없습니다. 밤길이 무섭습니다.";
        await keyboard.ComposeAsync(story);
        (await page.InputValueAsync("#intake-title")).Should().Be("안녕하세요 보안등이 꺼져 어둡습니다");
        (await page.InputValueAsync("#intake-story")).Should().Be(story);
        await page.SelectOptionAsync("#intake-dong", new SelectOptionValue { Index = 1 });
        await page.SelectOptionAsync("#intake-category", "road-lighting");
        await page.FillAsync("#intake-title", "");
        await page.FocusAsync("#intake-title");
        await keyboard.ComposeAsync("보안등이 꺼졌어요", leaveLastOpen: true);
        await page.Keyboard.PressAsync("Control+Enter");

        await page.WaitForSelectorAsync("[data-case-number]");
        (await page.Locator(".desk-intake__received").InnerTextAsync()).Should().Contain("보안등이 꺼졌어요");
        clerk.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task What_was_typed_survives_a_killed_server_and_a_lost_session()
    {
        var clerk = await desk.SignInAsync("clerk");
        var page = clerk.Page;
        await clerk.OpenAsync("/intake");
        await page.WaitForSelectorAsync("#intake-who:focus");
        await page.FocusAsync("#intake-story");
        await page.Keyboard.InsertTextAsync("서버가 죽어도 남아야 하는 이야기");
        await page.WaitForFunctionAsync("() => location.search.includes('draft=')");

        await desk.RestartAsync();
        await page.Context.ClearCookiesAsync();
        await page.ReloadAsync();
        await page.FillAsync("input[name='Input.Name']", "clerk");
        await page.FillAsync("input[name='Input.Password']", "civildesk-demo");
        await page.ClickAsync("button[type=submit]");

        await page.WaitForSelectorAsync("#intake-story");
        (await page.InputValueAsync("#intake-story")).Should().Be("서버가 죽어도 남아야 하는 이야기");
    }

    [BrowserFact]
    public async Task A_server_that_is_killed_while_a_clerk_is_typing_costs_the_last_two_seconds_at_most()
    {
        var clerk = await desk.SignInAsync("clerk");
        var page = clerk.Page;
        await clerk.OpenAsync("/intake");
        await page.WaitForSelectorAsync("#intake-who:focus");
        await page.FocusAsync("#intake-story");
        await page.Keyboard.InsertTextAsync("이야기의 첫머리 ");
        await page.WaitForFunctionAsync("() => location.search.includes('draft=')");

        var typed = new List<(long At, int Length)>();
        var watch = Stopwatch.StartNew();
        var story = "이야기의 첫머리 ";
        while (watch.ElapsedMilliseconds < TypingFor)
        {
            await page.Keyboard.InsertTextAsync(Syllables[typed.Count % Syllables.Length].ToString());
            story += Syllables[typed.Count % Syllables.Length];
            typed.Add((watch.ElapsedMilliseconds, story.Length));
            await page.WaitForTimeoutAsync(60);
        }

        var killedAt = watch.ElapsedMilliseconds;
        await desk.RestartAsync();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(page.Url);
        await page.FillAsync("input[name='Input.Name']", "clerk");
        await page.FillAsync("input[name='Input.Password']", "civildesk-demo");
        await page.ClickAsync("button[type=submit]");
        await page.WaitForSelectorAsync("#intake-story");

        var kept = await page.InputValueAsync("#intake-story");
        story.Should().StartWith(kept);
        kept.Length.Should().BeGreaterThanOrEqualTo(typed.Last(moment => moment.At <= killedAt - MayBeLost).Length);
    }

    [BrowserFact]
    public async Task The_longest_story_that_fits_is_kept_and_does_not_end_the_screen()
    {
        var clerk = await desk.SignInAsync("clerk");
        var page = clerk.Page;
        await clerk.OpenAsync("/intake");
        await page.WaitForSelectorAsync("#intake-who:focus");

        await page.FocusAsync("#intake-story");
        await page.Keyboard.InsertTextAsync(new string('가', Texts.StoryLimit + 1));
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForSelectorAsync(".desk-intake__matter .desk-field__error");
        await page.WaitForFunctionAsync("() => location.search.includes('draft=')");
        await page.ReloadAsync();

        await page.WaitForSelectorAsync("#intake-story");
        (await page.InputValueAsync("#intake-story")).Should().HaveLength(Texts.StoryLimit);
        clerk.Complaints.Should().BeEmpty();
    }

    private static async Task NewcomerAsync(PersonAtScreen clerk, string name, string phone)
    {
        var page = clerk.Page;
        await clerk.OpenAsync("/intake");
        await page.WaitForSelectorAsync("#intake-who:focus");
        await page.Keyboard.InsertTextAsync(name);
        await page.Keyboard.PressAsync("Tab");
        await page.FillAsync("#intake-phone", phone);
        await page.FillAsync("#intake-title", "보도블록이 내려앉았습니다");
        await page.FillAsync("#intake-story", "지나가다 발이 걸렸습니다.");
        await page.SelectOptionAsync("#intake-dong", new SelectOptionValue { Index = 1 });
        await page.SelectOptionAsync("#intake-category", "road-surface");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("[data-case-number]");
    }

    private static async Task<(float Top, float Left)> PlaceAsync(IPage page)
    {
        var box = (await page.Locator(":focus").BoundingBoxAsync())!;
        return (box.Y + await page.EvaluateAsync<float>("() => scrollY"), box.X);
    }

    private async Task TabAsync(IPage page, List<(float Top, float Left)> places)
    {
        await PressAsync(page, "Tab");
        places.Add(await PlaceAsync(page));
    }

    private async Task TypeAsync(IPage page, string keys)
    {
        foreach (var key in keys)
        {
            await PressAsync(page, key.ToString());
        }
    }

    private Task PressAsync(IPage page, string keys)
    {
        _presses += keys.Split('+').Length;
        return page.Keyboard.PressAsync(keys);
    }
}
