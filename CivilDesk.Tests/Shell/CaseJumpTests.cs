using Bunit;
using Bunit.TestDoubles;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Shell;

/// <summary>Ctrl+K, as people of different roles type into it.</summary>
public sealed class CaseJumpTests : PageTest
{
    [Fact]
    public async Task A_word_finds_cases_with_masked_names_and_the_search_is_written_down()
    {
        await Desk.ReceivedAsync();
        var second = await Desk.ReceivedAsync(Given.WalkIn("가로등이 꺼져 있습니다", name: "성춘향"));
        var jump = Open<CaseJump>(Role.Mayor);

        await TypeAsync(jump, "가로등");

        jump.Find("#desk-jump-0").TextContent.Should().Contain(second.Number.ToString()).And.Contain("성*향").And.NotContain("성춘향");
        (await Desk.LinesAsync()).Should().ContainSingle(line => line.Verb == "searched" && line.Detail == "words: 1" && line.AccountId == Desk.Mayor.AccountId);
    }

    [Fact]
    public async Task The_arrows_choose_and_Enter_goes_there()
    {
        var first = await Desk.ReceivedAsync(Given.WalkIn("가로등이 깜박입니다"));
        await Desk.ReceivedAsync(Given.WalkIn("가로등이 꺼져 있습니다"));
        var jump = Open<CaseJump>(Role.Clerk);
        await TypeAsync(jump, "가로등");

        await TypeAsync(jump, "가로등", "ArrowDown");
        jump.Find("[aria-selected=true]").Id.Should().Be("desk-jump-1");
        await TypeAsync(jump, "가로등", "Enter");

        Screen.Services.GetRequiredService<BunitNavigationManager>().Uri.Should().EndWith($"/complaints/{first.Number}");
        jump.FindAll("li").Should().BeEmpty("nothing of a search stays behind");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2026-1")]
    [InlineData("5678")]
    public async Task A_serial_a_number_and_the_end_of_a_phone_find_the_case(string typed)
    {
        var received = await Desk.ReceivedAsync(Given.WalkIn(phone: "010-0234-5678"));
        var jump = Open<CaseJump>(Role.TeamLeader);

        await TypeAsync(jump, typed);

        jump.Find("#desk-jump-0 strong").TextContent.Should().Be(received.Number.ToString());
    }

    [Fact]
    public async Task A_page_is_found_by_its_word_and_only_where_the_role_may_go()
    {
        var jump = Open<CaseJump>(Role.Administrator);

        await TypeAsync(jump, "전광판");
        jump.Find("#desk-jump-0 strong").TextContent.Should().Be("전광판");
        await TypeAsync(jump, "처리할");

        jump.FindAll("li").Should().BeEmpty();
        (await Desk.LinesAsync()).Should().NotContain(line => line.Verb == "searched" || line.Verb == "denied", "an administrator sees no case and is not asked to");
    }

    [Fact]
    public async Task An_officer_finds_the_own_departments_cases_only()
    {
        var received = await Desk.ReceivedAsync(Given.WalkIn("가로등이 꺼져 있습니다"));
        await Desk.AssignedAsync(received.Id, "parks");
        var jump = Open<CaseJump>(Role.DepartmentOfficer);

        await TypeAsync(jump, "가로등");

        jump.FindAll("li").Should().BeEmpty();
        jump.Find("[role=status]").TextContent.Should().Contain("찾은 것이 없습니다");
    }

    private static Task TypeAsync(IRenderedComponent<CaseJump> jump, string text, string? key = null) =>
        jump.InvokeAsync(() => jump.FindComponent<FieldReader>().Instance.TellAsync("jump", "jump", text, key));
}
