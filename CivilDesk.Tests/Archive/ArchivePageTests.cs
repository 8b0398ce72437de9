using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Archive;

namespace CivilDesk.Tests.Archive;

public sealed class ArchivePageTests : PageTest
{
    [Fact]
    public async Task The_leader_records_a_report_from_before_the_program()
    {
        var page = Open<ArchivePage>(Role.TeamLeader);
        page.Find(".desk-page-header .desk-plain-button--main").Click();
        var numbers = page.FindAll(".archive__fields input[type=number]");
        numbers[0].Change("2022");
        page.FindAll(".archive__fields input[type=number]")[1].Change("7");
        page.Find(".archive__fields input[type=date]").Change("2022-08-04");
        page.FindAll(".archive__fields input[type=number]")[2].Change("32");
        page.FindAll(".archive__fields input[type=number]")[3].Change("4");

        page.Find(".archive__panel .desk-button").Click();

        page.WaitForAssertion(() => page.Find("table").TextContent.Should().Contain("2022-07").And.Contain("32건 처리 / 구청장 면담 4건").And.Contain("외부 발간"));
        (await Desk.Get<OutsideReportService>().ListAsync(Desk.Mayor, default)).Should().ContainSingle().Which.Period.Should().Be(ReportPeriod.Month(2022, 7));
    }

    [Fact]
    public void A_month_that_is_none_keeps_what_was_typed()
    {
        var page = Open<ArchivePage>(Role.TeamLeader);
        page.Find(".desk-page-header .desk-plain-button--main").Click();
        page.FindAll(".archive__fields input[type=number]")[0].Change("2022");
        page.FindAll(".archive__fields input[type=number]")[1].Change("13");

        page.Find(".archive__panel .desk-button").Click();

        Messages.WaitForAssertion(() => Messages.Markup.Should().Contain("대상 기간"));
        page.FindAll(".archive__fields input[type=number]")[1].GetAttribute("value").Should().Be("13");
    }

    [Fact]
    public void The_mayor_reads_and_records_nothing() => Open<ArchivePage>(Role.Mayor).FindAll(".desk-plain-button--main").Should().BeEmpty();
}
