using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Timeline;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Directives;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Directives;

/// <summary>The day of completion is moved with a reason, the department is chased on paper, and every number of the promises has its list.</summary>
public sealed class DueMovedTests : PageTest
{
    private DirectiveService Directives => Desk.Get<DirectiveService>();

    [Fact]
    public async Task A_moved_day_keeps_both_days_and_the_reason_and_the_department_hears_of_it()
    {
        var directive = await Desk.OrderedAsync();

        await Desk.DoAsync<Directive>(directive.Id, (c, id, v) => Directives.MoveDueAsync(Desk.Clerk, c, id, v, new(2026, 11, 20), "자재가 늦게 들어옵니다", default));

        var opened = await Directives.OpenAsync(Desk.Leader, directive.Number, default);
        opened.Row.DueOn.Should().Be(new(2026, 11, 20));
        opened.Progress.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Kind = ProgressKind.DueMoved, Text = "자재가 늦게 들어옵니다", DueBefore = new DateOnly(2026, 11, 10), DueAfter = new DateOnly(2026, 11, 20) });
        (await Desk.Get<ThreadReader>().OpenAsync(Desk.Leader, CaseLedger.Directives, directive.Number, null, default)).Events[^1]
            .Should().BeEquivalentTo(new { Verb = "due-moved", Detail = "2026-11-10 → 2026-11-20" });
        (await Desk.Get<NotificationBox>().ListAsync(Desk.Officer, true, 0, 5, default)).Rows[0].Kind.Should().Be(NotificationKind.DueMoved);
    }

    [Fact]
    public async Task A_past_day_the_same_day_no_reason_and_a_finished_directive_are_refused()
    {
        var directive = await Desk.OrderedAsync();

        (await RefusalAsync(() => MoveAsync(new(2026, 11, 1), "사정"))).Should().Be("directive.due-in-the-past");
        (await RefusalAsync(() => MoveAsync(new(2026, 11, 10), "사정"))).Should().Be("directive.due-unchanged");
        (await RefusalAsync(() => MoveAsync(new(2026, 11, 20), " "))).Should().Be("directive.reason-needed");
        await Desk.DoAsync<Directive>(directive.Id, (c, id, v) => Directives.ReportAsync(Desk.Clerk, c, id, v, "마쳤습니다", true, default));
        await Desk.DoAsync<Directive>(directive.Id, (c, id, v) => Directives.ConfirmAsync(Desk.Leader, c, id, v, default));
        (await RefusalAsync(() => MoveAsync(new(2026, 11, 20), "사정"))).Should().Be("directive.not-under-way");

        Task MoveAsync(DateOnly day, string reason) => Desk.DoAsync<Directive>(directive.Id, (c, id, v) => Directives.MoveDueAsync(Desk.Clerk, c, id, v, day, reason, default));
    }

    [Fact]
    public async Task The_desk_moves_the_day_on_the_page_and_finds_the_line_in_the_same_thread()
    {
        var directive = await Desk.OrderedAsync();
        var page = Open<DirectivePage>(Role.Clerk, p => p.Add(x => x.Number, directive.Number.ToString()));

        await page.Find("[data-action=move]").ClickAsync();
        await page.Find(".directives__day input").ChangeAsync("2026-11-20");
        await page.Find(".directives__fields textarea").ChangeAsync("자재가 늦게 들어옵니다");
        await page.FindAll(".desk-button")[0].ClickAsync();

        page.WaitForAssertion(() => page.Find(".directives__progress").TextContent.Should().Contain("기한 2026. 11. 10. → 2026. 11. 20.").And.Contain("자재가 늦게"));
        page.WaitForAssertion(() => page.Find(".desk-case-steps").TextContent.Should().Contain("기한 변경"));
    }

    [Fact]
    public async Task A_reminder_is_printed_with_its_count()
    {
        var directive = await Desk.OrderedAsync();
        for (var i = 0; i < 2; i++)
        {
            await Desk.DoAsync<Directive>(directive.Id, (c, id, v) => Directives.RemindAsync(Desk.Clerk, c, id, v, default));
        }

        Desk.Time.SetUtcNow(DeskClock.At(new(2026, 11, 13), new(10, 0)));
        await Desk.CloseAsync();
        await using var server = await DeskProcess.ServeAsync("--data", Desk.Folders.Data, "--keys", Desk.Folders.Keys);
        using var clerk = new Visitor(server.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);

        var paper = await (await clerk.AskAsync($"/directives/{directive.Number}/reminder")).Content.ReadAsStringAsync();

        paper.Should().Contain("지시사항 추진 독촉").And.Contain("수신: 도로과").And.Contain("제2차").And.Contain("통학로 과속방지턱");
    }

    [Fact]
    public async Task The_row_without_a_department_opens_exactly_its_rows()
    {
        await Desk.OrderedAsync();
        await Directives.GiveWordAsync(Desk.Mayor, CommandId.New(), "살펴보십시오", null, default);
        var promises = Open<PromisesPage>(Role.Mayor);
        var row = promises.FindAll("table").Single(table => table.TextContent.Contains("부서별", StringComparison.Ordinal)).QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains("부서 지정 전", StringComparison.Ordinal));
        var total = row.QuerySelectorAll("a")[^1];

        GoTo(total.GetAttribute("href")!);

        Open<DirectivesPage>(Role.Mayor).FindAll("tbody tr").Should().HaveCount(int.Parse(total.TextContent, System.Globalization.CultureInfo.InvariantCulture)).And.HaveCount(1);
    }
}
