using Bunit;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Accounts;
using CivilDesk.Web.Shell;

namespace CivilDesk.Tests.Accounts;

/// <summary>The team leader names who signs while away, and sees who did before.</summary>
public sealed class DeputiesPageTests : PageTest
{
    [Fact]
    public async Task The_only_clerk_is_chosen_and_named_for_the_days_and_stands_in_the_list()
    {
        var page = Open<DeputiesPage>(Role.TeamLeader);
        page.Find(".desk-empty__title").TextContent.Should().Be("대결 기록이 없습니다.");

        await NameAsync(page, "2026-11-02", "2026-11-04");

        page.WaitForAssertion(() => page.Find(".deputies__table tbody tr").TextContent.Should().Contain("대결 중").And.Contain("2026. 11. 2.(월) – 2026. 11. 4.(수)"));
        (await OwnAsync()).DeputyFor.Should().NotBeNull();
        Messages.Markup.Should().Contain("대결자로 지정했습니다");
    }

    [Fact]
    public async Task Ending_takes_the_rights_back_at_once_and_the_period_stays_as_history()
    {
        var page = Open<DeputiesPage>(Role.TeamLeader);
        await NameAsync(page, "2026-11-02", "2026-11-04");

        await page.WaitForElement(".deputies__end").ClickAsync();

        page.WaitForAssertion(() => page.Find(".deputies__table tbody tr").TextContent.Should().Contain("2026. 11. 2. 10:00에 끝냄"));
        page.FindAll(".deputies__end").Should().BeEmpty();
        (await OwnAsync()).DeputyFor.Should().BeNull();
    }

    [Fact]
    public async Task A_period_that_is_over_stays_in_the_list_without_a_button()
    {
        await NameAsync(Open<DeputiesPage>(Role.TeamLeader), "2026-11-02", "2026-11-04");
        Desk.GoTo(2026, 11, 5);

        var page = Open<DeputiesPage>(Role.TeamLeader);

        page.Find(".deputies__table tbody tr").TextContent.Should().Contain("끝남").And.Contain("Clerk").And.Contain("TeamLeader");
        page.FindAll(".deputies__end").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-11-04", "2026-11-03", "대결이 끝나는 날이 시작하는 날보다 빠릅니다.")]
    [InlineData("2026-11-01", "2026-11-03", "지난 날부터는 대결자를 지정할 수 없습니다.")]
    [InlineData("2026-11-10", "2026-11-12", "그 기간에는 이미 대결자가 있습니다.")]
    public async Task What_cannot_be_is_told_in_a_sentence_and_the_days_stay_typed(string from, string to, string sentence)
    {
        await Desk.Get<DeputyService>().NameAsync(Desk.Leader, CommandId.New(), Desk.Clerk.AccountId, new(2026, 11, 11), new(2026, 11, 11), default);
        var page = Open<DeputiesPage>(Role.TeamLeader);

        await NameAsync(page, from, to);

        Messages.WaitForAssertion(() => Messages.Markup.Should().Contain(sentence));
        page.FindAll(".deputies__panel input[type=date]").Select(day => day.GetAttribute("value")).Should().Equal(from, to);
        page.FindAll(".deputies__table tbody tr").Should().ContainSingle();
    }

    [Fact]
    public async Task Without_a_clerk_the_page_says_whom_to_ask()
    {
        await Desk.Get<AccountService>().SetLockedAsync(Desk.Administrator, CommandId.New(), Desk.Clerk.AccountId, locked: true, default);

        Open<DeputiesPage>(Role.TeamLeader).Find(".deputies__panel .desk-empty__title").TextContent.Should().Be("지정할 수 있는 담당자가 없습니다.");
    }

    [Fact]
    public void The_menu_offers_it_to_whoever_may_name_a_deputy() =>
        NavMap.Groups.SelectMany(group => group.Places).Single(place => place.Href == "deputies").Needs.Should().Be(Permission.NameDeputy);

    private static async Task NameAsync(IRenderedComponent<DeputiesPage> page, string from, string to)
    {
        await page.FindAll(".deputies__panel input[type=date]")[0].ChangeAsync(from);
        await page.FindAll(".deputies__panel input[type=date]")[1].ChangeAsync(to);
        await page.Find(".deputies__name").ClickAsync();
    }

    private Task<OwnAccount> OwnAsync() => Desk.Get<AccountService>().OwnAsync(Desk.Clerk, default);
}
