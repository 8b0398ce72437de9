using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Petitioners;

namespace CivilDesk.Tests.Petitioners;

/// <summary>What belongs to a card beside its first line: more numbers, the trail, the caution, and two cards of one person.</summary>
public sealed class PetitionerCardTests : PageTest
{
    [Fact]
    public async Task Several_numbers_are_kept_and_the_trail_names_the_earlier_one()
    {
        await Desk.ReceivedAsync();
        var page = OpenCard(Role.Clerk, 1);
        await page.FindAll("button").First(button => button.TextContent == "고치기").ClickAsync();
        await page.Find("input[type=tel]").ChangeAsync("010-0222-0000");
        await page.Find("textarea").ChangeAsync("010-0123-4567\n02-0777-8888");
        await PressAsync("Ctrl+Enter");

        page.WaitForAssertion(() => page.Find(".desk-facts").TextContent.Should().Contain("010-0222-0000").And.Contain("010-0123-4567, 02-0777-8888"));
        await page.Find("section[aria-labelledby=petitioner-trail] .desk-button").ClickAsync();
        page.WaitForAssertion(() => page.Find("section[aria-labelledby=petitioner-trail] li").TextContent.Should().Contain("전화번호").And.Contain("01001234567"));
    }

    [Fact]
    public async Task A_caution_is_seen_by_the_desk_and_not_by_the_mayor()
    {
        var received = await Desk.ReceivedAsync();
        var page = OpenCard(Role.Clerk, 1);

        await page.Find("section[aria-labelledby=petitioner-caution] textarea").ChangeAsync("귀가 어두우니 천천히 말씀드릴 것");
        await page.Find("section[aria-labelledby=petitioner-caution] .desk-button").ClickAsync();

        page.WaitForAssertion(() => page.Find("section[aria-labelledby=petitioner-caution] .desk-note").TextContent.Should().Contain("천천히"));
        (await Desk.Get<Core.Complaints.ComplaintRegister>().OpenAsync(Desk.Mayor, received.Number, default)).Petitioner.Caution.Should().BeNull();
    }

    [Fact]
    public async Task Two_cards_of_one_person_are_compared_merged_and_taken_apart_again()
    {
        await Desk.ReceivedAsync();
        var other = await Desk.ReceivedAsync(Given.WalkIn(name: "홍 길동", phone: "010-0123-4567"));
        var page = OpenCard(Role.TeamLeader, 1);
        await page.Find("section[aria-labelledby=petitioner-merge] input").ChangeAsync("홍 길동");
        await page.WaitForElement("section[aria-labelledby=petitioner-merge] input[type=radio]").ChangeAsync("on");
        page.WaitForAssertion(() => page.Find("section[aria-labelledby=petitioner-merge] table").TextContent.Should().Contain("같음").And.Contain("다름"));

        await page.FindAll("section[aria-labelledby=petitioner-merge] input")[^1].ChangeAsync("전화번호와 주소가 같음");
        await page.FindAll("section[aria-labelledby=petitioner-merge] .desk-button")[^1].ClickAsync();
        page.WaitForAssertion(() => page.Find(".desk-petitioner__cases tbody").TextContent.Should().Contain(other.Number.ToString(), "they are one person now"));

        await page.Find("section[aria-labelledby=petitioner-merge] .desk-button").ClickAsync();
        page.WaitForAssertion(() => page.Find("section[aria-labelledby=petitioner-merge]").TextContent.Should().NotContain("병합 되돌리기"));
        (await Desk.Get<PetitionerService>().OpenAsync(Desk.Clerk, 2, default)).Name.Should().Be("홍 길동");
    }

    private IRenderedComponent<PetitionerPage> OpenCard(Role role, long id) => Open<PetitionerPage>(role, page => page.Add(p => p.Id, id));
}
