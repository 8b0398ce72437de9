using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Complaints;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

public sealed class RegisterPageTests : PageTest
{
    [Fact]
    public async Task The_address_asks_and_the_list_has_exactly_those_rows()
    {
        var late = await Desk.ReceivedAsync();
        Desk.GoTo(2026, 11, 20);
        await Desk.ReceivedAsync();
        GoTo("complaints?view=Late&dong=eunsol-1&receivedFrom=2026-11-01&receivedTo=2026-11-10");

        var page = Open<RegisterPage>(Role.Mayor);

        page.Find("tbody tr a").TextContent.Should().Be(late.Number.ToString());
        page.Find("caption").TextContent.Should().Contain("1");
        page.FindAll(".desk-filter-chips__chip").Should().HaveCount(4);
    }

    [Fact]
    public async Task A_case_is_found_by_the_last_four_digits_and_the_search_is_written_down_once()
    {
        await Desk.ReceivedAsync();
        await Desk.ReceivedAsync(Given.WalkIn(name: "박하나", phone: "010-0999-8888"));
        var page = Open<RegisterPage>(Role.Clerk);

        await page.Find("#register-search").ChangeAsync("8888");
        await page.Find("form[role=search]").SubmitAsync();
        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().ContainSingle().Which.TextContent.Should().Contain("박*나"));
        await Desk.ReceivedAsync(Given.WalkIn(name: "최두리", phone: "010-0777-8888"));

        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().HaveCount(2));
        var searches = await Desk.LookAsync(db => db.Set<HistoryLine>().Where(line => line.Verb == "searched").Select(line => line.Detail).ToListAsync());
        searches.Should().Equal("phone: 1");
    }

    [Fact]
    public void An_empty_register_says_what_to_do() =>
        Open<RegisterPage>(Role.Clerk).Find(".desk-empty").TextContent.Should().Contain("민원 접수에서");

    [Fact]
    public async Task What_cannot_be_read_in_the_address_is_left_out()
    {
        await Desk.ReceivedAsync();
        GoTo("complaints?view=Nonsense&type=99&receivedFrom=yesterday&page=-4&petitioner=x");

        Open<RegisterPage>(Role.Clerk).FindAll("tbody tr").Should().ContainSingle();
    }

    [Fact]
    public async Task An_officer_sees_the_own_department_only()
    {
        var own = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(own.Id);
        await Desk.ReceivedAsync();

        Open<RegisterPage>(Role.DepartmentOfficer).FindAll("tbody tr").Should().ContainSingle().Which.TextContent.Should().Contain(own.Number.ToString());
    }
}
