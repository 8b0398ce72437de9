using System.Net;
using CivilDesk.Core.Agenda;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Agenda;

/// <summary>The agenda's addresses, asked of the program itself as a calendar program asks them.</summary>
public sealed class AgendaFilesTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_calendar_program_reads_the_secret_address_without_signing_in_and_learns_nobodys_name()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(9));
        _desk.Time.SetUtcNow(DateTimeOffset.UtcNow);
        await _desk.ScheduledAsync((await _desk.RequestedAsync()).Id, today.AddDays(3));
        var (secret, revoked) = (await Feeds.MakeAsync(_desk.Mayor, CommandId.New(), default), await Feeds.MakeAsync(_desk.Mayor, CommandId.New(), default));
        await Feeds.RevokeAsync(_desk.Mayor, CommandId.New(), (await Feeds.ListAsync(_desk.Mayor, default))[0].Id, default);
        await using var server = await ServeAsync();
        using var program = new Visitor(server.Address);

        var answer = await program.AskAsync($"/agenda/feed/{secret}.ics");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/calendar; charset=utf-8");
        var text = await answer.Content.ReadAsStringAsync();
        StrictCalendar.Check(text).Should().BeEmpty();
        Ical.Net.Calendar.Load(text)!.Events.Should().ContainSingle().Which.Summary.Should().StartWith("면담 20");
        text.Should().NotContain("박서준").And.NotContain("통학로");
        foreach (var nothing in new[] { $"/agenda/feed/{revoked}.ics", $"/agenda/feed/{new string('0', 64)}.ics", "/agenda/feed/x.ics" })
        {
            var none = await program.AskAsync(nothing);
            none.StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await none.Content.ReadAsStringAsync()).Should().StartWith("사용할 수 없는 일정 주소입니다.");
        }
    }

    [Fact]
    public async Task Who_guesses_addresses_is_soon_told_to_wait_and_people_are_not()
    {
        await using var server = await ServeAsync();
        using var guesser = new Visitor(server.Address);
        HttpResponseMessage? last = null;
        for (var i = 0; i < 31; i++)
        {
            last = await guesser.AskAsync($"/agenda/feed/{i}.ics");
        }

        last!.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        last.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(1));
        (await last.Content.ReadAsStringAsync()).Should().StartWith("일정 주소를 너무 자주");
        (await guesser.AskAsync("/account/sign-in")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_days_on_the_screen_are_downloaded_by_who_may_see_them()
    {
        await _desk.ScheduledAsync((await _desk.RequestedAsync()).Id, new(2026, 11, 4));
        await _desk.OrderedAsync();
        await using var server = await ServeAsync();
        using var clerk = new Visitor(server.Address);
        using var officer = new Visitor(server.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);
        await officer.SignInAsync("the-departmentofficer", DeskFixture.Password);

        var answer = await clerk.AskAsync("/agenda.ics?view=Month&day=2026-11-15&who=Desk");

        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("소통민원팀 일정 2026-10-26.ics");
        var text = await answer.Content.ReadAsStringAsync();
        StrictCalendar.Check(text).Should().BeEmpty();
        Ical.Net.Calendar.Load(text)!.Events.Select(e => e.Summary).Should().BeEquivalentTo("면담 2026-0001", "지시·약속 기한 2026-0001 (도로과)");
        (await officer.AskAsync("/agenda.ics")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        using var stranger = new Visitor(server.Address);
        (await stranger.AskAsync("/agenda.ics")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private AgendaFeeds Feeds => _desk.Get<AgendaFeeds>();

    private async Task<DeskProcess> ServeAsync()
    {
        await _desk.CloseAsync();
        return await DeskProcess.ServeAsync("--data", _desk.Folders.Data, "--keys", _desk.Folders.Keys);
    }
}
