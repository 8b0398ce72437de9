using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.Petitioners;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Intake;
using CivilDesk.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Intake;

/// <summary>The clerk at the counter; what the browser would tell is told by the test.</summary>
public sealed class IntakePageTests : PageTest
{
    [Fact]
    public async Task A_known_petitioner_is_recognised_by_four_digits_and_taken_in_by_the_keyboard()
    {
        await Desk.ReceivedAsync();
        var page = Open<IntakePage>(Role.Clerk);

        await TypeAsync(page, "who", "4567");
        page.Find("[role=option][aria-selected=true]").TextContent.Should().Contain("홍길동").And.Contain("010-****-4567");
        await PressInAsync(page, "who", "4567", "Enter");
        page.Find(".desk-intake__known").TextContent.Should().Contain("010-0123-4567");
        page.Find("#intake-past").TextContent.Should().Contain("1건");
        await FillAsync(page);
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-intake__big").TextContent.Should().Be("2026-0002"));
        (await ComplaintsAsync()).Select(c => c.PetitionerId).Distinct().Should().ContainSingle();
        (await Desk.LookAsync(db => db.Set<FormDraft>().AnyAsync())).Should().BeFalse();
    }

    [Fact]
    public async Task Pressing_twice_makes_one_complaint()
    {
        var page = await ReadyAsync();

        await Task.WhenAll(PressAsync("Ctrl+Enter"), PressAsync("Ctrl+Enter"));

        page.WaitForAssertion(() => page.Find(".desk-intake__big").TextContent.Should().Be("2026-0001"));
        (await ComplaintsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_newcomer_found_nowhere_is_registered_with_the_matter()
    {
        var page = Open<IntakePage>(Role.Clerk);

        await PressInAsync(page, "who", "김새봄", "Enter");
        page.Find("#intake-name").GetAttribute("value").Should().Be("김새봄");
        await page.Find("#intake-phone").ChangeAsync("010 0555 1234");
        await page.Find("#intake-home-dong").ChangeAsync("dalyeoul");
        page.Find("#intake-dong").GetAttribute("value").Should().Be("dalyeoul", "the matter is usually where the person lives");
        await FillAsync(page);
        await PressAsync("Ctrl+Enter");

        page.WaitForElement(".desk-intake__big");
        var hint = await Desk.Get<PetitionerService>().RecognizeAsync(Desk.Clerk, "1234", default);
        hint.Should().ContainSingle().Which.Name.Should().Be("김새봄");
    }

    [Fact]
    public async Task A_newcomer_with_a_number_that_is_known_is_pointed_out()
    {
        await Desk.ReceivedAsync();
        var page = Open<IntakePage>(Role.Clerk);
        await PressInAsync(page, "who", "김새봄", "Enter");

        await page.Find("#intake-phone").ChangeAsync("01001234567");
        await page.Find(".desk-note--warn button").ClickAsync();

        page.Find(".desk-intake__known").TextContent.Should().Contain("홍길동");
    }

    [Fact]
    public async Task The_arrow_keys_choose_among_several_and_the_last_choice_is_a_newcomer()
    {
        await Desk.ReceivedAsync(Given.WalkIn(name: "박하나", phone: null));
        await Desk.ReceivedAsync(Given.WalkIn(name: "박두리", phone: null));
        var page = Open<IntakePage>(Role.Clerk);
        await TypeAsync(page, "who", "박");

        await PressInAsync(page, "who", "박", "ArrowDown");
        page.Find("[aria-selected=true]").TextContent.Should().Contain("박하나");
        await PressInAsync(page, "who", "박", "ArrowUp");
        await PressInAsync(page, "who", "박", "ArrowUp");
        await PressInAsync(page, "who", "박", "Enter");

        page.Find("#intake-name").GetAttribute("value").Should().Be("박");
    }

    [Fact]
    public async Task Enter_for_a_text_not_yet_searched_never_takes_somebody_from_the_list_before()
    {
        await Desk.ReceivedAsync(Given.WalkIn(name: "박하나", phone: null));
        await Desk.ReceivedAsync(Given.WalkIn(name: "이하나", phone: null));
        await Desk.ReceivedAsync(Given.WalkIn(name: "이두리", phone: null));
        var page = Open<IntakePage>(Role.Clerk);
        await TypeAsync(page, "who", "박");

        await PressInAsync(page, "who", "이", "Enter");

        page.FindAll(".desk-intake__known").Should().BeEmpty();
        page.FindAll("[role=option]").Should().HaveCount(3);
    }

    [Fact]
    public async Task Tab_takes_whom_a_number_names_and_never_a_namesake()
    {
        await Desk.ReceivedAsync();
        var page = Open<IntakePage>(Role.Clerk);

        await PressInAsync(page, "who", "홍길동", "Tab");
        page.FindAll(".desk-intake__known, .desk-intake__newcomer").Should().BeEmpty();
        await PressInAsync(page, "who", "4567", "Tab");

        page.Find(".desk-intake__known").TextContent.Should().Contain("홍길동");
    }

    [Fact]
    public async Task Tab_after_a_name_that_nobody_bears_begins_a_newcomer()
    {
        var page = Open<IntakePage>(Role.Clerk);

        await PressInAsync(page, "who", "남궁새벽", "Tab");

        page.Find("#intake-name").GetAttribute("value").Should().Be("남궁새벽");
    }

    [Fact]
    public async Task The_due_date_its_period_and_its_article_stand_there_before_saving_and_follow_the_type()
    {
        var page = Open<IntakePage>(Role.Clerk);
        page.Find(".desk-intake__due").TextContent.Should().Contain("2026. 11. 10.").And.Contain("고충민원 7일").And.Contain("제17조제1항");

        await page.Find("#intake-type").ChangeAsync("Other");

        page.Find(".desk-intake__due").TextContent.Should().Contain("2026. 11. 2.(월) 14:00").And.Contain("3근무시간").And.Contain("제16조");
    }

    [Fact]
    public async Task The_proposed_type_says_why_and_stays_once_the_clerk_has_chosen()
    {
        var page = Open<IntakePage>(Role.Clerk);

        await TypeAsync(page, "story", "횡단보도를 신설해 주세요");
        page.Find("#intake-type").GetAttribute("value").Should().Be("Suggestion");
        page.Find("#intake-type-reason").TextContent.Should().Contain("신설");
        await page.Find("#intake-type").ChangeAsync("Grievance");
        await TypeAsync(page, "story", "횡단보도를 신설해 주세요. 절차가 궁금합니다");

        page.Find("#intake-type").GetAttribute("value").Should().Be("Grievance");
    }

    [Fact]
    public async Task Reading_a_field_never_writes_to_it()
    {
        var page = Open<IntakePage>(Role.Clerk);

        foreach (var typed in new[] { "ㅅ", "새", "새벽", "새벽에 넘어졌" })
        {
            await TypeAsync(page, "story", typed);
            await TypeAsync(page, "title", typed);
            await TypeAsync(page, "who", typed);
        }

        page.FindAll("[data-field]").Select(field => field.GetAttribute("value")).Should().AllSatisfy(value => value.Should().BeNullOrEmpty());
    }

    [Fact]
    public async Task A_refused_save_names_the_field_and_keeps_every_text()
    {
        var page = await ReadyAsync();
        await TypeAsync(page, "title", " ");

        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find("#intake-title").GetAttribute("aria-invalid").Should().Be("true"));
        page.Find(".desk-intake__bar .desk-field__error").TextContent.Should().Be("제목을 입력하십시오.");
        page.Find(".desk-intake__known, .desk-intake__newcomer").Should().NotBeNull();
        (await DraftsAsync()).Should().ContainSingle().Which.Content.Should().Contain("사흘째 꺼져 있습니다");
        await TypeAsync(page, "title", "보안등이 꺼졌습니다");
        await PressAsync("Ctrl+Enter");
        page.WaitForElement(".desk-intake__big");
        (await ComplaintsAsync()).Should().ContainSingle();
    }

    private async Task<IRenderedComponent<IntakePage>> ReadyAsync()
    {
        var page = Open<IntakePage>(Role.Clerk);
        await PressInAsync(page, "who", "김새봄", "Enter");
        await FillAsync(page);
        return page;
    }

    private static async Task FillAsync(IRenderedComponent<IntakePage> page)
    {
        await TypeAsync(page, "title", "보안등이 꺼져 어둡습니다");
        await TypeAsync(page, "story", "사흘째 꺼져 있습니다");
        await page.Find("#intake-dong").ChangeAsync("eunsol-1");
        await page.Find("#intake-category").ChangeAsync("road-lighting");
    }

    private static Task TypeAsync(IRenderedComponent<IntakePage> page, string field, string text) => PressInAsync(page, field, text, null);

    private static Task PressInAsync(IRenderedComponent<IntakePage> page, string field, string text, string? key)
    {
        var window = page.Find("[data-form]").GetAttribute("data-form")!;
        return page.InvokeAsync(() => page.FindComponent<FieldReader>().Instance.TellAsync(window, field, text, key));
    }

    private Task<List<Complaint>> ComplaintsAsync() => Desk.LookAsync(db => db.Set<Complaint>().ToListAsync());

    private Task<IReadOnlyList<DraftView>> DraftsAsync() => Desk.Get<DraftService>().ListAsync(Desk.Clerk, IntakeForm.Name, default);
}
