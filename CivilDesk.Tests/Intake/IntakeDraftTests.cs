using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Intake;
using CivilDesk.Web.Shared;

namespace CivilDesk.Tests.Intake;

/// <summary>Nothing typed is ever lost.</summary>
public sealed class IntakeDraftTests : PageTest
{
    [Fact]
    public async Task A_form_comes_back_whole_from_the_address_it_had()
    {
        await Desk.ReceivedAsync();
        var key = await KeepAsync(new IntakeForm
        {
            PetitionerId = 1,
            Title = "보안등이 꺼져 어둡습니다",
            Story = "사흘째 꺼져 있습니다",
            Wish = "고쳐 주세요",
            Dong = "eunsol-2",
            Category = "road-lighting",
            Channel = "phone",
            ChosenType = PetitionType.Suggestion,
        });
        GoTo($"/intake?draft={key:N}");

        var page = Open<IntakePage>(Role.Clerk);

        page.Find(".desk-intake__known").TextContent.Should().Contain("홍길동");
        page.FindAll("#intake-title, #intake-story, #intake-wish, #intake-dong, #intake-category, #intake-channel, #intake-type")
            .Select(field => field.GetAttribute("value"))
            .Should().Equal("보안등이 꺼져 어둡습니다", "사흘째 꺼져 있습니다", "고쳐 주세요", "eunsol-2", "road-lighting", "phone", "Suggestion");
        page.FindAll("#intake-drafts").Should().BeEmpty("the only draft is the one that is open");
    }

    [Fact]
    public async Task Two_drafts_are_offered_and_each_can_be_gone_on_with()
    {
        await KeepAsync(new IntakeForm { Title = "첫째 민원" });
        Desk.Time.Advance(TimeSpan.FromMinutes(1));
        await KeepAsync(new IntakeForm { IsNewcomer = true, NewName = "김새봄", NewPhone = "010-0555-1234", Title = "둘째 민원" });
        var page = Open<IntakePage>(Role.Clerk);
        page.Find("#intake-drafts").TextContent.Should().Contain("2건");

        await page.FindAll(".desk-intake__drafts .desk-plain-button")[0].ClickAsync();
        page.Find("#intake-title").GetAttribute("value").Should().Be("둘째 민원");
        page.Find("#intake-phone").GetAttribute("value").Should().Be("010-0555-1234");
        await page.Find(".desk-intake__drafts .desk-plain-button").ClickAsync();

        page.Find("#intake-title").GetAttribute("value").Should().Be("첫째 민원");
        page.Find("#intake-drafts").TextContent.Should().Contain("1건");
    }

    [Fact]
    public async Task Putting_aside_keeps_what_was_typed_and_begins_anew()
    {
        var page = Open<IntakePage>(Role.Clerk);
        await TypeAsync(page, "story", "전화가 와서 잠시 멈춘 이야기");

        await PressAsync("Alt+KeyN");

        page.WaitForAssertion(() => page.Find(".desk-intake__drafts").TextContent.Should().Contain("전화가 와서 잠시 멈춘 이야기"));
        page.Find("#intake-story").GetAttribute("value").Should().BeNullOrEmpty();
    }

    [Fact]
    public async Task A_late_word_from_the_form_before_does_not_reach_the_next()
    {
        var page = Open<IntakePage>(Role.Clerk);
        var before = Window(page);
        await TypeAsync(page, "story", "앞 사람의 이야기");
        await PressAsync("Alt+KeyN");
        page.WaitForElement(".desk-intake__drafts");

        await page.InvokeAsync(() => page.FindComponent<FieldReader>().Instance.TellAsync(before, "story", "앞 사람의 늦은 이야기", null));
        await TypeAsync(page, "title", "다음 사람");

        (await DraftsAsync()).Should().HaveCount(2).And.NotContain(draft => draft.Content.Contains("늦은"));
    }

    [Fact]
    public async Task Opening_and_leaving_an_empty_form_leaves_no_draft()
    {
        var page = Open<IntakePage>(Role.Clerk);

        await page.Find("#intake-channel").ChangeAsync("phone");
        await PressAsync("Alt+KeyN");

        (await DraftsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Discarding_asks_first_and_names_the_consequence()
    {
        await KeepAsync(new IntakeForm { Title = "버릴 민원" });
        var page = Open<IntakePage>(Role.Clerk);

        var discard = page.Find(".desk-intake__drafts .desk-intake__link").ClickAsync();
        Dialogs.WaitForAssertion(() => Dialogs.Find(".mud-dialog").TextContent.Should().Contain("되돌릴 수 없습니다"));
        (await DraftsAsync()).Should().ContainSingle();
        await Dialogs.FindAll(".mud-dialog button").Single(button => button.TextContent.Trim() == "버리기").ClickAsync();
        await discard;

        (await DraftsAsync()).Should().BeEmpty();
        page.FindAll(".desk-intake__drafts").Should().BeEmpty();
    }

    [Fact]
    public async Task A_full_disk_or_a_refused_keeping_is_said_beside_the_button()
    {
        var page = Open<IntakePage>(Role.Clerk);

        await TypeAsync(page, "story", new string('가', FormDraft.ContentLimit));

        page.Find(".desk-intake__kept").TextContent.Should().Contain("보관하지 못했습니다");
    }

    private static string Window(IRenderedComponent<IntakePage> page) => page.Find("[data-form]").GetAttribute("data-form")!;

    private static Task TypeAsync(IRenderedComponent<IntakePage> page, string field, string text) =>
        page.InvokeAsync(() => page.FindComponent<FieldReader>().Instance.TellAsync(Window(page), field, text, null));

    private async Task<Guid> KeepAsync(IntakeForm form)
    {
        var key = Guid.NewGuid();
        await Desk.Get<DraftService>().SaveAsync(Desk.Clerk, IntakeForm.Name, key, null, form.ToContent(), default);
        return key;
    }

    private Task<IReadOnlyList<DraftView>> DraftsAsync() => Desk.Get<DraftService>().ListAsync(Desk.Clerk, IntakeForm.Name, default);
}
