using Bunit;
using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Timeline;
using CivilDesk.Tests.Support;
using CivilDesk.Web.FieldVisits;
using CivilDesk.Web.Shared;
using ImageMagick;

namespace CivilDesk.Tests.FieldVisits;

/// <summary>A visit on paper, on the phone, and its photos before and after.</summary>
public sealed class VisitPagesTests : PageTest
{
    [Fact]
    public async Task On_the_day_the_phone_takes_what_was_seen_at_each_stop_and_who_was_there()
    {
        var visit = await Desk.PlannedAsync(new(null, "은솔시장", "eunsol-1", "점검", new(2026, 11, 2)) { Stops = [new("은솔시장", "eunsol-1"), new("해든초등학교", "eunsol-1")] });
        var page = Open<DayPage>(Role.Clerk, p => p.Add(x => x.Number, visit.Number.ToString()));

        await page.FindAll("section textarea")[0].ChangeAsync("배수로가 막혔습니다");
        await page.FindAll("section textarea")[2].ChangeAsync("두 곳을 보았습니다");
        await page.Find("section:last-of-type .desk-input").ChangeAsync("동장, 도로과 팀장");
        await page.Find(".visits__day .desk-button").ClickAsync();

        var opened = await Desk.Get<FieldVisitService>().OpenAsync(Desk.Mayor, visit.Number, default);
        (opened.Row.Status, opened.Row.Seen, opened.Present).Should().Be((FieldVisitStatus.CarriedOut, "두 곳을 보았습니다", "동장, 도로과 팀장"));
        opened.Stops.Select(stop => stop.Seen).Should().Equal("배수로가 막혔습니다", null);
    }

    [Fact]
    public async Task What_was_typed_on_the_phone_is_there_again_when_it_wakes_up()
    {
        var visit = await Desk.PlannedAsync(new(null, "은솔시장", "eunsol-1", "점검", new(2026, 11, 2)));
        var page = Open<DayPage>(Role.Clerk, p => p.Add(x => x.Number, visit.Number.ToString()));
        await page.FindAll("section textarea")[0].ChangeAsync("배수로가 막혔습니다");
        await page.Find(".desk-decisions__add").ClickAsync();
        await page.Find(".desk-decisions__text").ChangeAsync("배수로를 치우겠다");
        await page.Find(".desk-decisions__text").FocusOutAsync(new());
        page.WaitForAssertion(() => page.Markup.Should().Contain("임시 저장됨"));

        var again = Open<DayPage>(Role.Clerk, p => p.Add(x => x.Number, visit.Number.ToString()));

        again.FindAll("section textarea")[0].GetAttribute("value").Should().Be("배수로가 막혔습니다");
        again.Find(".desk-decisions__text").GetAttribute("value").Should().Be("배수로를 치우겠다");
        Open<DayPage>(Role.TeamLeader, p => p.Add(x => x.Number, visit.Number.ToString())).FindAll("section textarea")[0].GetAttribute("value").Should().BeNullOrEmpty("a draft is its person's own");
    }

    [Fact]
    public async Task Before_and_after_of_the_same_stop_stand_side_by_side_and_what_is_missing_says_so()
    {
        var visit = await Desk.PlannedAsync(new(null, "은솔시장", "eunsol-1", "점검", new(2026, 11, 2)) { Stops = [new("은솔시장", "eunsol-1"), new("해든초등학교", "eunsol-1")] });
        var (first, second) = (visit.Stops[0].Id, visit.Stops[1].Id);
        await AddAsync(CaseLedger.FieldVisits, visit.Id, new(PhotoMoment.Before, first), "전.png");
        await AddAsync(CaseLedger.FieldVisits, visit.Id, new(PhotoMoment.Before, second), "둘째.png");
        await AddAsync(CaseLedger.FieldVisits, visit.Id, new(PhotoMoment.After, first), "후.png");
        await AddAsync(CaseLedger.FieldVisits, visit.Id, new(PhotoMoment.OnTheDay), "현장.png");

        var panel = Open<AttachmentsPanel>(Role.Mayor, p => p.Add(x => x.Ledger, CaseLedger.FieldVisits).Add(x => x.RecordId, visit.Id).Add(x => x.Title, "사진").Add(x => x.HasMoments, true).Add(x => x.Parts, [(first, "은솔시장"), (second, "해든초등학교")]));

        var pairs = panel.FindAll(".desk-files__pair");
        pairs.Should().HaveCount(2);
        pairs[0].QuerySelectorAll("img").Select(img => img.GetAttribute("alt")).Should().Equal("전.png", "후.png");
        pairs.Select(pair => pair.QuerySelector(".desk-files__place")!.TextContent).Should().Equal("은솔시장", "해든초등학교");
        pairs[1].TextContent.Should().Contain("조치 후 사진이 아직 없습니다.");
        panel.FindAll(".desk-files__list img").Should().ContainSingle();
        panel.FindAll("input[type=file], button").Should().BeEmpty("the mayor looks");
        (await Desk.Get<ThreadReader>().OpenAsync(Desk.Mayor, CaseLedger.FieldVisits, visit.Number, null, default)).Events.Count(e => e.Verb == "attached").Should().Be(4, "files stand in the thread");
    }

    [Fact]
    public async Task Evidence_of_a_directive_is_added_from_a_file_and_removed_with_a_reason()
    {
        var directive = await Desk.OrderedAsync();
        var panel = Open<AttachmentsPanel>(Role.Clerk, p => p.Add(x => x.Ledger, CaseLedger.Directives).Add(x => x.RecordId, directive.Id).Add(x => x.Title, "증빙"));

        panel.FindComponent<Microsoft.AspNetCore.Components.Forms.InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Photo(), "준공.png", contentType: "image/png"));

        panel.WaitForAssertion(() => panel.FindAll(".desk-files__tile").Should().ContainSingle(), TimeSpan.FromSeconds(20));
        await panel.Find(".desk-files__tile button").ClickAsync();
        await panel.Find(".desk-files__reason input").ChangeAsync("다른 곳 사진");
        await panel.Find(".desk-button").ClickAsync();
        panel.WaitForAssertion(() => panel.FindAll(".desk-files__tile").Should().BeEmpty());
    }

    [Fact]
    public async Task The_sheet_and_the_files_are_handed_out_by_address_to_who_may_see_them()
    {
        var visit = await Desk.PlannedAsync(new(null, "은솔시장", "eunsol-1", "점검", new(2026, 11, 2)));
        var line = await AddAsync(CaseLedger.FieldVisits, visit.Id, new(PhotoMoment.Before), "전.png");
        await Desk.CloseAsync();
        await using var server = await DeskProcess.ServeAsync("--data", Desk.Folders.Data, "--keys", Desk.Folders.Keys);
        using var clerk = new Visitor(server.Address);
        using var officer = new Visitor(server.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);
        await officer.SignInAsync("the-departmentofficer", DeskFixture.Password);

        (await (await clerk.AskAsync($"/visits/{visit.Number}/sheet")).Content.ReadAsStringAsync()).Should().Contain("현장확인표").And.Contain("은솔시장");
        var picture = await clerk.AskAsync($"/attachments/{line.Id}");
        picture.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        picture.Content.Headers.ContentDisposition.Should().BeNull();
        (await clerk.AskAsync($"/attachments/{line.Id}/thumbnail")).Content.Headers.ContentType!.MediaType.Should().Be("image/jpeg");
        ((int)(await officer.AskAsync($"/attachments/{line.Id}")).StatusCode).Should().Be(404);
    }

    private Task<AttachmentLine> AddAsync(CaseLedger ledger, long id, AttachmentMark mark, string name) =>
        Desk.Get<AttachmentService>().AddAsync(Desk.Clerk, CommandId.New(), ledger, id, name, new MemoryStream(Photo()), mark, default);

    private static byte[] Photo()
    {
        using var picture = new MagickImage(MagickColors.SteelBlue, 400, 300) { Format = MagickFormat.Png };
        return picture.ToByteArray();
    }
}
