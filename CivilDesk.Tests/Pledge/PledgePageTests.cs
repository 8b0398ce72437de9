using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Pledge;

namespace CivilDesk.Tests.Pledge;

public sealed class PledgePageTests : PageTest
{
    private const string Address = "pledge?term=2022-07..2026-06";

    private static readonly PledgeTerm s_term = PledgeTerm.Of(new(2022, 7, 1));

    [Fact]
    public async Task The_mayor_reads_the_card_and_is_offered_nothing_to_change()
    {
        await RecordAsync(ReportPeriod.Month(2022, 7));
        GoTo(Address);

        var page = Open<PledgePage>(Role.Mayor);

        page.Find(".pledge__sum").TextContent.Should().Contain("1").And.Contain("56");
        page.Find(".desk-doc").TextContent.Should().Contain("7월 구청장 직소민원 처리결과 보고 (32건 처리 / 구청장 면담 4건)");
        page.FindAll(".pledge__edit, .pledge__records button, .pledge__upload").Should().BeEmpty();
    }

    [Fact]
    public async Task The_leader_writes_a_number_and_a_line_and_sees_them_on_the_card()
    {
        await RecordAsync(ReportPeriod.Month(2022, 7));
        GoTo(Address);
        var page = Open<PledgePage>(Role.TeamLeader);

        page.FindAll(".pledge__edit button")[0].Click();
        page.Find(".pledge__fields input").Change("5-2");
        page.Find(".pledge__panel .desk-button").Click();
        page.WaitForAssertion(() => page.Find(".desk-doc").TextContent.Should().Contain("5-2"));
        page.WaitForAssertion(() => page.FindAll(".pledge__panel").Should().BeEmpty());
        page.FindAll(".pledge__edit button")[4].Click();
        page.WaitForElement(".pledge__row .pledge__wide input").Change("7월 처리결과 보고");
        page.Find(".pledge__panel .desk-button").Click();

        page.WaitForAssertion(() => page.Find(".desk-doc").TextContent.Should().Contain("7월 처리결과 보고"));
        (await Desk.Get<PledgeService>().OpenAsync(Desk.Mayor, s_term, default)).Text.Should().BeEquivalentTo(new { Number = "5-2", HistoryEdits = new[] { new HistoryEdit("2022-07", "7월 처리결과 보고") } });
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_told_and_nothing_typed_is_lost()
    {
        GoTo(Address);
        var page = Open<PledgePage>(Role.TeamLeader);
        page.FindAll(".pledge__edit button")[0].Click();
        page.Find(".pledge__fields input").Change("5-3");

        await Desk.Get<PledgeService>().WriteAsync(Desk.Leader, CommandId.New(), s_term, null, PledgeCardText.For(s_term) with { Number = "5-2" }, default);
        page.WaitForAssertion(() => page.Find(".desk-doc").TextContent.Should().Contain("5-2"));
        page.Find(".pledge__panel .desk-button").Click();

        Messages.WaitForAssertion(() => Messages.Markup.Should().Contain("다른 사람"));
        page.Find(".pledge__fields input").GetAttribute("value").Should().Be("5-3");
    }

    [Fact]
    public void A_term_that_is_none_is_refused_in_a_sentence()
    {
        GoTo("pledge?term=2022");

        new Action(() => Open<PledgePage>(Role.Mayor)).Should().Throw<DeskRuleException>().Which.Code.Should().Be("pledge.term-malformed");
    }

    private Task<long> RecordAsync(ReportPeriod period) =>
        Desk.Get<OutsideReportService>().RecordAsync(Desk.Leader, CommandId.New(), new(period, period.End.AddDays(5), null, 32, 4, null, HeadlineForm.Apart, null), default);
}
