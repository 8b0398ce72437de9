using System.Globalization;
using CivilDesk.Tests.Support;
using Microsoft.Playwright;

namespace CivilDesk.Tests.Flows;

/// <summary>
/// Each person's whole morning in a real browser: five walk-ins, ten decisions, the mayor's look and word. The pictures stay in
/// .build/pictures; with CIVILDESK_PICTURES=1 the help and the README get them.
/// </summary>
public abstract class MorningTests(BrowserDesk desk, string language)
{
    private const int WalkIns = 5, Decisions = 10;

    private static readonly (string Name, string Phone, string Title, string Story)[] s_people =
    [
        ("남궁새벽", "010-0777-1212", "골목 가로등이 꺼져 밤길이 어둡습니다", "일주일째 가로등 두 개가 꺼져 있습니다. 밤에 다니기 무섭습니다."),
        ("제갈다온", "010-0777-1313", "놀이터 그네 줄이 끊어졌습니다", "아이들이 그대로 타고 있어 위험합니다."),
        ("선우하람", "010-0777-1414", "재활용품을 사흘째 가져가지 않습니다", "지난주부터 수거차가 오지 않습니다."),
        ("독고나루", "010-0777-1515", "어린이 보호구역에 차를 세웁니다", "아침마다 횡단보도 앞을 막습니다."),
        ("황보가람", "010-0777-1616", "하수구에서 냄새가 올라옵니다", "비가 온 뒤로 더 심해졌습니다."),
    ];

    private readonly List<PersonAtScreen> _people = [];

    [BrowserFact]
    public async Task Five_walk_ins_ten_decisions_the_mayors_look_and_word()
    {
        var mayor = await ComeAsync("mayor");
        var leader = await ComeAsync("leader");
        var clerk = await ComeAsync("clerk");
        await mayor.OpenAsync("/board");
        var before = await NumberAsync(mayor.Page, "received-today");

        await ReceiveFiveAsync(clerk);
        await Assertions.Expect(Number(mayor.Page, "received-today")).ToHaveTextAsync(Text(before + WalkIns), new() { Timeout = 30_000 });
        await DecideTenAsync(leader);
        await LookAndSpeakAsync(mayor, leader);

        foreach (var person in _people)
        {
            person.Complaints.Should().BeEmpty();
        }

        KeepForTheReaders();
    }

    private async Task ReceiveFiveAsync(PersonAtScreen clerk)
    {
        var page = clerk.Page;
        await clerk.OpenAsync("/intake");
        foreach (var (at, (name, phone, title, story)) in s_people.Index())
        {
            await page.WaitForSelectorAsync("#intake-who:focus");
            await page.Keyboard.TypeAsync(name, new() { Delay = 15 });
            await page.WaitForSelectorAsync("#intake-hints:not([hidden])");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForSelectorAsync("#intake-name:focus, #intake-phone:focus");
            await FillAsync(page, "intake-phone", phone);
            await FillAsync(page, "intake-title", title);
            await FillAsync(page, "intake-story", story);
            await ChooseAsync(page, "intake-dong", at + 2);
            await ChooseAsync(page, "intake-category", (at * 3) + 2);
            if (at == 0)
            {
                await page.WaitForSelectorAsync(".desk-intake__due strong");
                await page.EvaluateAsync("() => scrollTo(0, 0)");
                await PictureAsync(clerk, "intake");
            }

            await page.Keyboard.PressAsync("Control+Enter");
            await page.WaitForSelectorAsync("[data-case-number]");
            if (at == 0)
            {
                await PictureAsync(clerk, "intake-saved");
            }

            await page.WaitForSelectorAsync("#intake-next:focus");
            await page.Keyboard.PressAsync("Enter");
        }
    }

    // Whatever waits, in the order in which it burns: the proposed department, a reply, a closing.
    private async Task DecideTenAsync(PersonAtScreen leader)
    {
        var page = leader.Page;
        var decided = 0;
        foreach (var (view, key, verb) in ((string, string, string)[])[("Unassigned", "KeyA", "assign"), ("ToClose", "KeyC", "close"), ("AwaitingReply", "KeyR", "reply")])
        {
            await leader.OpenAsync($"/queue?view={view}");
            await page.WaitForSelectorAsync(".desk-queue__line, .desk-empty");
            while (decided < Decisions && await page.Locator(".desk-queue__line").First.IsVisibleAsync())
            {
                var first = page.Locator(".desk-queue__line").First;
                var id = await first.GetAttributeAsync("id");
                await first.ClickAsync();
                await page.Locator("#pane-title + a, .desk-case-story").First.WaitForAsync();
                await page.Locator($"[data-verb='{verb}']").First.WaitForAsync();
                await page.FocusAsync($"#{id}");
                await page.Keyboard.PressAsync(key);
                await page.WaitForSelectorAsync($".desk-case-form[data-verb='{verb}'] .desk-case-form__consequence");
                if (decided == 1)
                {
                    await PictureAsync(leader, "queue");
                }

                await page.Keyboard.PressAsync("Control+Enter");
                await Assertions.Expect(page.Locator($"#{id}")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
                decided++;
            }
        }

        decided.Should().Be(Decisions);
    }

    // Every number opens its list, which has exactly that many rows; one sentence stands in the leader's queue at once.
    private async Task LookAndSpeakAsync(PersonAtScreen mayor, PersonAtScreen leader)
    {
        var page = mayor.Page;
        await PictureAsync(mayor, "board");
        foreach (var name in (string[])["received-today", "in-progress", "late", "awaiting-reply"])
        {
            var count = await NumberAsync(page, name);
            await page.Locator($"[data-number='{name}']").ClickAsync();
            await page.WaitForSelectorAsync(".desk-table, .desk-empty");
            (await page.Locator(".desk-table tbody tr").CountAsync()).Should().Be(count, "{0} opens its list", name);
            await mayor.OpenAsync("/board");
            await page.WaitForSelectorAsync(".board__number-count");
        }

        await leader.OpenAsync("/directives?view=Drafts");
        await page.FillAsync("#board-word", "가로등 꺼진 골목을 이번 주에 모두 살펴 주십시오.");
        await page.Locator(".board__give").ClickAsync();
        await leader.Page.Locator("main", new() { HasText = "가로등 꺼진 골목을" }).WaitForAsync(new() { Timeout = 30_000 });
        await PictureAsync(mayor, "board-word");
        await PictureAsync(leader, "directives");
    }

    private async Task<PersonAtScreen> ComeAsync(string name)
    {
        var person = await desk.SignInAsync(name, language);
        _people.Add(person);
        return person;
    }

    private Task PictureAsync(PersonAtScreen person, string name) => person.PictureAsync($"morning-{name}-{language}");

    // The help and the README speak with the Korean pictures of the running product.
    private void KeepForTheReaders()
    {
        if (language != "ko" || Environment.GetEnvironmentVariable("CIVILDESK_PICTURES") != "1")
        {
            return;
        }

        foreach (var name in (string[])["intake", "queue", "board"])
        {
            File.Copy(Path.Combine(BrowserDesk.Pictures, $"morning-{name}-ko.png"), Path.Combine(Repository.Root, "CivilDesk.Web", "wwwroot", "help", $"{name}.png"), overwrite: true);
        }
    }

    private static async Task FillAsync(IPage page, string id, string text)
    {
        await TabToAsync(page, id);
        await page.Keyboard.InsertTextAsync(text);
    }

    private static async Task ChooseAsync(IPage page, string id, int steps)
    {
        await TabToAsync(page, id);
        for (var i = 0; i < steps; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var presses = 0; presses < 10 && await page.EvaluateAsync<string>("document.activeElement.id") != id; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be(id);
    }

    private static ILocator Number(IPage page, string name) => page.Locator($"[data-number='{name}'] .board__number-count");

    private static async Task<int> NumberAsync(IPage page, string name) => int.Parse(await Number(page, name).InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
