using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CivilDesk.Tests.Flows;

/// <summary>The reason why the office exists, seen in a browser: a complaint, a meeting, two promises, and what became of them.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class OneThreadTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();
    private readonly List<PersonAtScreen> _people = [];

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [BrowserFact]
    public async Task A_complaint_leads_to_a_meeting_and_its_two_promises_are_kept_and_late_alike_on_every_screen()
    {
        var received = await _desk.ReceivedAsync();
        await using var office = await MovedDesk.OpenAsync(_desk);

        var clerk = await ArriveAsync(office, "the-clerk");
        await RequestMeetingAsync(clerk, received.Number);
        await ScheduleAsync(clerk);

        office.GoTo(2026, 11, 4, 15);
        clerk = await ArriveAsync(office, "the-clerk");
        await RecordResultAsync(clerk);
        await AskCompletionAsync(clerk, "directives/2026-0001");

        var leader = await ArriveAsync(office, "the-teamleader");
        await leader.OpenAsync("/directives/2026-0001");
        await leader.Page.ClickAsync("[data-action=confirm]");
        await leader.Page.Locator("section:has([data-action=confirm]) .desk-button").ClickAsync();
        await Expect(leader.Page.Locator(".desk-facts .desk-chip").First).ToHaveTextAsync("완료");

        office.GoTo(2026, 11, 11, 9);
        var mayor = await ArriveAsync(office, "the-mayor");
        await mayor.OpenAsync("/board");
        await Expect(mayor.Page.Locator(".board__tally a[href='directives?view=Done'] b")).ToHaveTextAsync("1");
        await Expect(mayor.Page.Locator(".board__tally a[href='directives?view=Late'] b")).ToHaveTextAsync("1");
        await mayor.OpenAsync("/directives?view=Late");
        await Expect(mayor.Page.Locator(".directives__table tbody tr")).ToHaveCountAsync(1);
        await Expect(mayor.Page.Locator(".directives__table tbody a").First).ToHaveTextAsync("2026-0002");

        await mayor.OpenAsync("/directives/promises");
        var promises = mayor.Page.Locator("main table").First.Locator("tfoot td");
        await Expect(promises).ToHaveCountAsync(7);
        (await promises.AllInnerTextsAsync()).Should().Equal(["1", "0", "1", "0", "0", "0", "2"], "kept, on the way, late, long-term, closed, drafts, all");

        await mayor.OpenAsync($"/complaints/{received.Number}");
        var thread = mayor.Page.Locator(".desk-case-steps__step");
        await Expect(mayor.Page.Locator(".desk-case-steps__step--directives")).ToHaveCountAsync(4);
        await Expect(mayor.Page.Locator(".desk-case-steps__step--meetings")).ToHaveCountAsync(3);
        var whole = await thread.CountAsync();
        await mayor.Page.Locator(".desk-case-thread__ledgers label", new() { HasText = "지시사항" }).ClickAsync();
        await Expect(thread).ToHaveCountAsync(whole - 4);
        await mayor.Page.Locator(".desk-case-steps__step--meetings a").First.ClickAsync();
        await mayor.Page.WaitForURLAsync("**/meetings/2026-0001");
        await Expect(mayor.Page.Locator(".desk-case-steps__step")).ToHaveCountAsync(whole);

        _people.SelectMany(person => person.Complaints).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_mayors_sentence_is_in_the_leaders_queue_and_bell_without_a_reload()
    {
        await using var office = await MovedDesk.OpenAsync(_desk);
        var leader = await ArriveAsync(office, "the-teamleader");
        await leader.OpenAsync("/queue");
        await Expect(leader.Page.Locator(".desk-bell__count")).ToHaveTextAsync("1");
        var mayor = await ArriveAsync(office, "the-mayor");
        await mayor.OpenAsync("/board");

        await mayor.Page.FillAsync("#board-word", "통학로 공사는 개학 전에 끝내 주세요");
        await mayor.Page.ClickAsync(".board__give");

        await Expect(leader.Page.Locator(".desk-queue__sections a[href='directives?view=Drafts'] .desk-queue__count")).ToHaveTextAsync("1");
        await Expect(leader.Page.Locator(".desk-bell__count")).ToHaveTextAsync("2");
        await leader.Page.ClickAsync(".desk-bell summary");
        await leader.Page.Locator(".desk-bell__list li a").First.ClickAsync();
        await leader.Page.WaitForURLAsync("**/directives/2026-0001");
        await Expect(leader.Page.Locator("[data-action=issue]")).ToBeVisibleAsync();
        await Expect(leader.Page.Locator(".desk-bell__count")).ToHaveTextAsync("1");

        _people.SelectMany(person => person.Complaints).Should().BeEmpty();
    }

    private static async Task RequestMeetingAsync(PersonAtScreen clerk, CaseNumber number)
    {
        await clerk.OpenAsync($"/complaints/{number}");
        await clerk.Page.ClickAsync(".desk-case-verbs__more summary");
        await clerk.Page.ClickAsync("button[data-verb='meet']");
        await clerk.Page.ClickAsync("section[data-verb='meet'] .desk-button");
        await clerk.Page.ClickAsync(".desk-case-linked a[href='meetings/2026-0001']");
        await clerk.Page.WaitForURLAsync("**/meetings/2026-0001");
    }

    private static async Task ScheduleAsync(PersonAtScreen clerk)
    {
        await clerk.Page.ClickAsync("[data-action=schedule]");
        await clerk.Page.FillAsync(".desk-form input[type='datetime-local']", "2026-11-04T14:00");
        await clerk.Page.GetByLabel("장소").FillAsync("구청장실");
        await clerk.Page.ClickAsync(".desk-form > .desk-button");
        await Expect(clerk.Page.Locator(".desk-facts .desk-chip").First).ToHaveTextAsync("일정 확정");
    }

    private static async Task RecordResultAsync(PersonAtScreen clerk)
    {
        await clerk.OpenAsync("/meetings/2026-0001");
        await clerk.Page.ClickAsync("[data-action=hold]");
        await clerk.Page.GetByLabel("면담 내용").FillAsync("두 가지를 바라셨습니다");
        for (var nth = 0; nth < 2; nth++)
        {
            await clerk.Page.ClickAsync(".desk-decisions__add");
            var decision = clerk.Page.Locator(".desk-decisions__one").Nth(nth);
            await decision.Locator("textarea").FillAsync(nth == 0 ? "과속방지턱을 놓겠다" : "가로등을 고치겠다");
            await decision.Locator("select").SelectOptionAsync("roads");
            await decision.Locator("input[type=date]").FillAsync("2026-11-10");
        }

        await clerk.Page.ClickAsync(".desk-form > .desk-button");
        await Expect(clerk.Page.Locator(".desk-decisions__list a")).ToHaveCountAsync(2);
    }

    private static async Task AskCompletionAsync(PersonAtScreen clerk, string address)
    {
        await clerk.OpenAsync($"/{address}");
        await clerk.Page.ClickAsync("[data-action=report]");
        var form = clerk.Page.Locator("section:has([data-action=report])");
        await form.Locator("textarea").FillAsync("설치를 마쳤습니다");
        await form.Locator("input[type=checkbox]").CheckAsync();
        await form.Locator(".desk-button").ClickAsync();
        await Expect(clerk.Page.Locator(".desk-facts .desk-chip").First).ToHaveTextAsync("완료 확인 요청");
    }

    private async Task<PersonAtScreen> ArriveAsync(MovedDesk office, string name)
    {
        var person = await office.SignInAsync(name);
        _people.Add(person);
        return person;
    }
}
