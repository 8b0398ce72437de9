using System.Net;
using Bunit;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Timeline;
using CivilDesk.Tests.Documents;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Meetings;

namespace CivilDesk.Tests.Meetings;

public sealed class BriefingPageTests : PageTest
{
    [Fact]
    public async Task The_mayor_finds_gist_history_opinion_and_a_proposed_answer_on_one_page_with_the_name_masked()
    {
        var meeting = await PreparedAsync();

        var page = Open<BriefingPage>(Role.Mayor, p => p.Add(x => x.Number, meeting.Number.ToString()));

        page.Markup.Should().Contain("새벽에 지나가다 발이 걸려").And.Contain("홍*동").And.NotContain("홍길동");
        page.FindAll(".briefing ol li").Count.Should().BeGreaterThan(2);
        page.Find(".briefing__suggested").TextContent.Should().Be("다음 달 정비가 가능합니다");
        page.FindAll("[data-action=edit]").Should().BeEmpty("the mayor reads");
    }

    [Fact]
    public async Task The_desk_edits_the_answer_on_the_page_and_finds_it_saved()
    {
        var meeting = await PreparedAsync();
        var page = Open<BriefingPage>(Role.Clerk, p => p.Add(x => x.Number, meeting.Number.ToString()));

        await page.Find("[data-action=edit]").ClickAsync();
        await page.FindAll(".briefing__edit textarea")[1].ChangeAsync("12월 10일까지 정비하겠습니다");
        await page.Find(".briefing__edit .desk-button").ClickAsync();

        page.WaitForAssertion(() => page.Find(".briefing__suggested").TextContent.Should().Be("12월 10일까지 정비하겠습니다"));
        (await Desk.Get<BriefingReader>().ReadAsync(Desk.Mayor, meeting.Number, default)).IsAnswerOfTheDesk.Should().BeTrue();
    }

    [Fact]
    public async Task A_print_and_the_file_are_written_down()
    {
        var meeting = await PreparedAsync();
        var page = Open<BriefingPage>(Role.Clerk, p => p.Add(x => x.Number, meeting.Number.ToString()));
        await page.Find(".desk-page-header .desk-button").ClickAsync();
        await Desk.CloseAsync();
        await using var server = await DeskProcess.ServeAsync("--data", Desk.Folders.Data, "--keys", Desk.Folders.Keys);
        using var clerk = new Visitor(server.Address);
        using var mayor = new Visitor(server.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);
        await mayor.SignInAsync("the-mayor", DeskFixture.Password);

        var file = await clerk.AskAsync($"/meetings/{meeting.Number}/briefing.hwpx");

        file.Content.Headers.ContentDisposition!.FileNameStar.Should().Be($"면담자료 {meeting.Number}.hwpx");
        new HwpxReader(await file.Content.ReadAsByteArrayAsync()).Preview.Should().Contain("구청장 면담자료").And.Contain("다음 달 정비가 가능합니다").And.Contain("홍길동");
        (await mayor.AskAsync($"/meetings/{meeting.Number}/briefing.hwpx")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await Desk.LinesAsync()).Where(line => line.Subject == nameof(Meeting) && line.Verb is "printed" or "exported").Select(line => line.Verb).Should().Equal("printed", "exported");
    }

    private async Task<Meeting> PreparedAsync()
    {
        var received = await Desk.ReceivedAsync();
        await Desk.AssignedAsync(received.Id);
        var meeting = await Desk.RequestedAsync(received.Id);
        await Desk.DoAsync<Meeting>(meeting.Id, (c, id, v) => Desk.Get<MeetingService>().ReviewAsync(Desk.Clerk, c, id, v, new(true, DepartmentCode: "roads"), default));
        await Desk.DoAsync<Meeting>(meeting.Id, (c, id, v) => Desk.Get<MeetingService>().GiveOpinionAsync(Desk.Officer, c, id, v, new("다음 달 정비가 가능합니다"), default));
        await Desk.ScheduledAsync(meeting.Id, new(2026, 11, 4));
        return meeting;
    }
}
