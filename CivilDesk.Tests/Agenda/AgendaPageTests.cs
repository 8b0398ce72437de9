using Bunit;
using CivilDesk.Core.Agenda;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Agenda;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Agenda;

public sealed class AgendaPageTests : PageTest
{
    [Fact]
    public async Task The_mayor_opens_the_own_week_and_the_desk_its_own_with_what_is_owed()
    {
        await FillAsync();
        GoTo("agenda?day=2026-11-04");

        Open<AgendaPage>(Role.Mayor).FindAll(".agenda__line").Should().HaveCount(2);
        GoTo("agenda?view=Month&day=2026-11-04");
        Open<AgendaPage>(Role.Clerk).FindAll(".agenda__short").Should().HaveCount(3, "a meeting, a visit and the number of what is due");
    }

    [Fact]
    public async Task What_overlaps_is_told_above_the_days_and_on_both_lines()
    {
        await FillAsync();
        GoTo("agenda?view=Day&day=2026-11-04");

        var page = Open<AgendaPage>(Role.Mayor);

        page.Find(".agenda__conflicts h2").TextContent.Should().Contain("1");
        page.FindAll(".agenda__line .desk-chip--bad").Should().HaveCount(2);
    }

    [Fact]
    public async Task A_new_appointment_appears_by_itself()
    {
        GoTo("agenda?day=2026-11-04");
        var page = Open<AgendaPage>(Role.Mayor);
        page.FindAll(".agenda__line").Should().BeEmpty();

        await FillAsync();

        page.WaitForAssertion(() => page.FindAll(".agenda__line").Should().HaveCount(2));
    }

    [Fact]
    public async Task The_keys_go_through_the_days_and_the_address_says_where_one_is()
    {
        GoTo("agenda?view=Day&day=2026-11-04");
        var page = Open<AgendaPage>(Role.Mayor);

        await PressAsync("Alt+KeyJ");
        Screen.Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().Uri.Should().EndWith("agenda?view=Day&day=2026-11-05&who=Mayor");
        await PressAsync("Alt+KeyG");
        Screen.Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().Uri.Should().Contain("view=Week");
        page.Instance.Should().NotBeNull();
    }

    [Theory]
    [InlineData("agenda", AgendaScope.Week, 2026, 11, 2)]
    [InlineData("agenda?view=7&day=yesterday&who=x", AgendaScope.Week, 2026, 11, 2)]
    [InlineData("agenda?view=Month&day=2026-12-31", AgendaScope.Month, 2026, 12, 31)]
    public void What_cannot_be_read_in_the_address_is_left_out(string address, AgendaScope scope, int year, int month, int day)
    {
        var query = System.Web.HttpUtility.ParseQueryString(new Uri($"http://desk/{address}").Query);

        AgendaPlace.Read(query["view"], query["day"], query["who"], new(2026, 11, 2), AgendaOwner.Desk)
            .Should().Be(new AgendaPlace(scope, new(year, month, day), AgendaOwner.Desk));
    }

    [Fact]
    public async Task An_address_is_shown_once_and_its_revocation_asks_first()
    {
        var page = Open<FeedPanel>(Role.Mayor);

        await page.Find(".desk-button").ClickAsync();
        page.Find(".agenda__address").TextContent.Should().StartWith("http://localhost/agenda/feed/").And.EndWith(".ics");
        page.FindAll("tbody tr").Should().ContainSingle();

        Open<FeedPanel>(Role.Mayor).FindAll(".agenda__address").Should().BeEmpty("the secret is not kept");
    }

    private async Task FillAsync()
    {
        await Desk.ScheduledAsync((await Desk.RequestedAsync()).Id, new(2026, 11, 4));
        await Desk.PlannedAsync(new(null, "은솔시장", "eunsol-1", "의견 청취", new(2026, 11, 4)) { At = new(14, 15) });
        await Desk.OrderedAsync();
    }
}
