using CivilDesk.Tests.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CivilDesk.Tests.Flows;

/// <summary>One complaint through its whole legal life, and a third repeat to its legal end, in a real browser.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class WholeLifeTests(BrowserDesk desk, ITestOutputHelper paper) : IClassFixture<BrowserDesk>
{
    [BrowserFact]
    public async Task One_complaint_goes_through_supplement_extension_transfer_reply_and_follow_up_and_its_timeline_is_printed()
    {
        var leader = await desk.SignInAsync("leader");
        var page = leader.Page;
        var number = await ReceiveAsync(page, "서가람", "010-0555-8101", "보도블록이 내려앉아 위험합니다");
        await leader.OpenAsync($"/complaints/{number}");

        await DoAsync(page, "assign", form => form.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 }));
        await DoAsync(page, "suspend", form => form.Locator("textarea").First.FillAsync("위치도와 사진을 내 주십시오."));
        await NotifyAsync(page, "보완");
        await DoAsync(page, "resume");
        await DoAsync(page, "extend", async form =>
        {
            await form.Locator("input[type=number]").FillAsync("3");
            await form.Locator("select").SelectOptionAsync("FactCheck");
            await form.Locator("textarea").FillAsync("지하 매설물을 더 확인해야 합니다.");
        });
        await NotifyAsync(page, "연장");
        await DoAsync(page, "transfer", async form =>
        {
            await form.Locator("select").SelectOptionAsync(new SelectOptionValue { Index = 3 });
            await form.Locator("textarea").FillAsync("가로수 뿌리가 원인이어서 소관 부서로 보냅니다.");
        });
        await DoAsync(page, "process", form => form.Locator("textarea").First.FillAsync("뿌리를 정리하고 보도블록을 다시 깔았습니다."));
        await ReplyAsync(page);
        await DoAsync(page, "follow-up", async form =>
        {
            await form.Locator("[data-result=Resolved]").CheckAsync();
            await form.Locator("[data-score='5']").CheckAsync();
        });
        await DoAsync(page, "close");

        await Assertions.Expect(page.Locator("section[aria-labelledby=case-steps] .desk-case-steps__step strong").Last).ToHaveTextAsync("종결", new() { Timeout = 30_000 });
        var timeline = await page.Locator("section[aria-labelledby=case-steps] .desk-case-steps__step strong").AllInnerTextsAsync();
        timeline.Should().ContainInOrder("접수", "배정", "기간 정지", "통지", "기간 재개", "기한 연장", "통지", "이송", "처리완료", "회신", "사후확인", "종결");
        foreach (var step in await page.Locator(".desk-case-steps__step").AllInnerTextsAsync())
        {
            paper.WriteLine(step.ReplaceLineEndings("  "));
        }

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".desk-case-verbs")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=case-steps]")).ToBeVisibleAsync();
        await page.PdfAsync(new() { Path = Path.Combine(BrowserDesk.Pictures, "case-card.pdf"), Format = "A4" });
        leader.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_second_repeat_is_refused_and_a_third_is_closed_by_the_law()
    {
        var leader = await desk.SignInAsync("leader");
        var page = leader.Page;
        var first = await ReceiveAsync(page, "노다온", "010-0555-8202", "공영주차장 요금을 없애 달라");
        await AnswerAsync(leader, first);

        var second = await ReceiveAgainAsync(page, "8202", "공영주차장 요금을 없애 달라");
        await LinkAsync(leader, second, first);
        await OpenAsync(page, "close-as-repeat");
        await Assertions.Expect(page.Locator(".desk-conditions__line .desk-chip--bad")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".desk-case-form .desk-button")).ToBeDisabledAsync();
        await page.Keyboard.PressAsync("Escape");
        await AnswerAsync(leader, second);

        var third = await ReceiveAgainAsync(page, "8202", "공영주차장 요금을 없애 달라");
        await LinkAsync(leader, third, second);
        await DoAsync(page, "close-as-repeat", async form =>
        {
            await Assertions.Expect(page.Locator(".desk-conditions__line .desk-chip--bad")).ToHaveCountAsync(0);
            await form.Locator("textarea").FillAsync("같은 내용의 결과를 두 번 알려 드렸습니다.");
            await form.Locator("select").SelectOptionAsync("Letter");
        });

        await Assertions.Expect(page.Locator(".desk-case-facts")).ToContainTextAsync("반복 종결");
        await Assertions.Expect(page.Locator(".desk-case-facts")).ToContainTextAsync("3회차");
        leader.Complaints.Should().BeEmpty();
    }

    private static async Task AnswerAsync(PersonAtScreen leader, string number)
    {
        await leader.OpenAsync($"/complaints/{number}");
        await DoAsync(leader.Page, "assign", form => form.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 }));
        await DoAsync(leader.Page, "process", form => form.Locator("textarea").First.FillAsync("조례에 따라 요금을 받고 있음을 설명드렸습니다."));
        await ReplyAsync(leader.Page);
    }

    private static async Task LinkAsync(PersonAtScreen leader, string number, string earlier)
    {
        await leader.OpenAsync($"/complaints/{number}");
        await DoAsync(leader.Page, "link", async form =>
        {
            await form.Locator("input").First.FillAsync(earlier);
            await leader.Page.Keyboard.PressAsync("Tab");
            await form.Locator($".desk-finder__found:has-text('{earlier}') input").CheckAsync();
        });
    }

    private static Task ReplyAsync(IPage page) => DoAsync(page, "reply", form => Assertions.Expect(form.Locator("textarea").First).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("님, 안녕하십니까")));

    private static Task NotifyAsync(IPage page, string about) =>
        DoAsync(page, "notify", form => Assertions.Expect(form.Locator("textarea").First).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(about)));

    private static async Task DoAsync(IPage page, string verb, Func<ILocator, Task>? fill = null)
    {
        await OpenAsync(page, verb);
        var form = page.Locator(".desk-case-form");
        await (fill?.Invoke(form) ?? Task.CompletedTask);
        await form.Locator(".desk-button:not([disabled])").First.ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }

    // The next step is a button of its own; everything else is found under "more".
    private static async Task OpenAsync(IPage page, string verb)
    {
        var button = page.Locator($"[data-verb={verb}].desk-case-verb").First;
        var form = page.Locator($".desk-case-form[data-verb={verb}]");
        for (var presses = 1; ; presses++)
        {
            await button.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            if (!await button.IsVisibleAsync())
            {
                await page.Locator(".desk-case-verbs__more > summary").ClickAsync();
            }

            await button.ClickAsync();
            try
            {
                await form.WaitForAsync(new() { Timeout = 15_000 });
                return;
            }
            catch (TimeoutException) when (presses < 3)
            {
                // The list was drawn anew under the finger: people press again.
            }
        }
    }

    private static async Task<string> ReceiveAsync(IPage page, string name, string phone, string title)
    {
        await page.GotoAsync("/intake");
        await page.FocusAsync("#intake-who");
        await page.Keyboard.TypeAsync(name, new() { Delay = 20 });
        await page.WaitForSelectorAsync("#intake-hints:not([hidden])");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#intake-phone");
        await page.FillAsync("#intake-phone", phone);
        return await TellAsync(page, title);
    }

    private static async Task<string> ReceiveAgainAsync(IPage page, string digits, string title)
    {
        await page.GotoAsync("/intake");
        await page.FocusAsync("#intake-who");
        await page.Keyboard.TypeAsync(digits, new() { Delay = 20 });
        await page.WaitForSelectorAsync("#intake-hint-1");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".desk-intake__known");
        return await TellAsync(page, title);
    }

    private static async Task<string> TellAsync(IPage page, string title)
    {
        await page.FillAsync("#intake-title", title);
        await page.FillAsync("#intake-story", "여러 차례 말씀드렸습니다. 살펴봐 주십시오.");
        await page.SelectOptionAsync("#intake-dong", new SelectOptionValue { Index = 1 });
        await page.SelectOptionAsync("#intake-category", new SelectOptionValue { Index = 2 });
        await page.SelectOptionAsync("#intake-type", "Grievance");
        await page.Keyboard.PressAsync("Control+Enter");
        return await page.Locator("[data-case-number]").InnerTextAsync();
    }
}
