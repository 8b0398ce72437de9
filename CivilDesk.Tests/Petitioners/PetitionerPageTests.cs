using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Petitioners;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Petitioners;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Petitioners;

public sealed class PetitionerPageTests : PageTest
{
    [Fact]
    public async Task The_card_shows_the_contact_in_clear_and_its_opening_is_written_down_once()
    {
        var received = await Desk.ReceivedAsync();

        var page = OpenCard();

        page.Find(".desk-facts").TextContent.Should().Contain("010-0123-4567");
        page.Find(".desk-petitioner__cases tbody").TextContent.Should().Contain(received.Number.ToString());
        var views = await Desk.LookAsync(db => db.Set<HistoryLine>().CountAsync(line => line.Verb == "viewed" && line.Subject == nameof(Petitioner)));
        views.Should().Be(1);
    }

    [Fact]
    public async Task A_new_case_of_the_person_appears_by_itself()
    {
        await Desk.ReceivedAsync();
        var page = OpenCard();

        var second = await Desk.ReceivedAsync(Given.WalkIn() with { PetitionerId = 1, NewPetitioner = null });

        page.WaitForAssertion(() => page.Find(".desk-petitioner__cases tbody").TextContent.Should().Contain(second.Number.ToString()));
    }

    [Fact]
    public async Task The_desk_corrects_a_card()
    {
        await Desk.ReceivedAsync();
        var page = OpenCard();
        await EditAsync(page);

        await page.Find("input[type=tel]").ChangeAsync("02-0123-9999");
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-facts").TextContent.Should().Contain("02-0123-9999"));
    }

    [Fact]
    public async Task When_somebody_else_was_quicker_both_texts_stand_side_by_side_and_none_is_lost()
    {
        await Desk.ReceivedAsync();
        var page = OpenCard();
        await EditAsync(page);
        await page.Find("input[type=tel]").ChangeAsync("010-0111-2222");
        await Desk.Get<PetitionerService>().ChangeAsync(Desk.Leader, CommandId.New(), 1, 0, new("홍길동", "010-0333-4444"), default);

        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-note--warn tbody").TextContent.Should().Contain("010-0333-4444").And.Contain("010-0111-2222"));
        page.Find("input[type=tel]").GetAttribute("value").Should().Be("010-0111-2222");
        (await PhoneAsync()).Should().Be("010-0333-4444");
        await PressAsync("Ctrl+Enter");
        page.WaitForElement(".desk-facts");
        (await PhoneAsync()).Should().Be("010-0111-2222");
    }

    private static Task EditAsync(IRenderedComponent<PetitionerPage> page) =>
        page.FindAll("button").Single(button => button.TextContent == "고치기").ClickAsync();

    private IRenderedComponent<PetitionerPage> OpenCard() => Open<PetitionerPage>(Role.Clerk, page => page.Add(p => p.Id, 1));

    private async Task<string?> PhoneAsync() => (await Desk.Get<PetitionerService>().OpenAsync(Desk.Clerk, 1, default)).Phone;
}
