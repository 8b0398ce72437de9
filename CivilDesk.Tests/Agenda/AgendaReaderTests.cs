using System.Text;
using CivilDesk.Core.Agenda;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Tests.Support;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Agenda;

public sealed class AgendaReaderTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private AgendaFeeds Feeds => _desk.Get<AgendaFeeds>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData(2026, 11, 1, 26, 10)]
    [InlineData(2026, 11, 2, 2, 11)]
    [InlineData(2026, 11, 8, 2, 11)]
    public void A_week_runs_from_Monday_to_Sunday(int year, int month, int day, int monday, int mondaysMonth) =>
        AgendaSpan.Week(new(year, month, day)).Should().Be(new AgendaSpan(new(year, mondaysMonth, monday), new DateOnly(year, mondaysMonth, monday).AddDays(6)));

    [Fact]
    public async Task The_desks_agenda_has_what_is_owed_and_the_mayors_only_meetings_and_visits()
    {
        await FillAsync();

        var desk = await ReadAsync(_desk.Clerk, AgendaOwner.Desk);
        var mayor = await ReadAsync(_desk.Mayor, AgendaOwner.Mayor);

        desk.Items.Select(item => (item.Day.Day, item.Kind)).Should().Equal(
            (4, AgendaKind.Meeting), (4, AgendaKind.FieldVisit), (9, AgendaKind.FieldVisit), (10, AgendaKind.CaseDue), (10, AgendaKind.PromisedDay), (30, AgendaKind.ReviewDay));
        mayor.Items.Should().HaveCount(3).And.OnlyContain(item => item.Kind == AgendaKind.Meeting || item.Kind == AgendaKind.FieldVisit);
        (await RefusalAsync(() => ReadAsync(_desk.Officer, AgendaOwner.Desk))).Should().Be("permission.denied");
    }

    [Fact]
    public async Task What_the_mayor_cannot_do_at_the_same_time_is_shown_as_a_conflict()
    {
        await FillAsync();

        var conflict = (await ReadAsync(_desk.Mayor, AgendaOwner.Mayor)).Conflicts.Should().ContainSingle().Which;
        (conflict.First.Kind, conflict.Second.Kind).Should().Be((AgendaKind.Meeting, AgendaKind.FieldVisit));
    }

    [Fact]
    public async Task A_feed_opens_in_a_strict_calendar_and_carries_no_personal_data()
    {
        await FillAsync();
        var secret = await Feeds.MakeAsync(_desk.Clerk, CommandId.New(), default);

        var text = await Feeds.ReadAsync(secret, "10.0.0.7", item => $"{item.Kind} {item.Number}", default);

        text.Should().NotContain("박서준").And.NotContain("통학로").And.NotContain("보도블록");
        StrictCalendar.Check(text).Should().BeEmpty();
        StrictCalendar.Unfold(text).Should().Contain("DTSTART;TZID=Asia/Seoul:20261104T140000").And.Contain("DTSTART;VALUE=DATE:20261110").And.Contain("TZOFFSETTO:+0900");
        Ical.Net.Calendar.Load(text)!.Events.Should().HaveCount(6);
    }

    [Fact]
    public async Task A_revoked_address_an_unknown_one_and_one_of_a_locked_account_answer_nobody()
    {
        var first = await Feeds.MakeAsync(_desk.Clerk, CommandId.New(), default);
        var second = await Feeds.MakeAsync(_desk.Mayor, CommandId.New(), default);
        var clerks = (await Feeds.ListAsync(_desk.Clerk, default)).Should().ContainSingle().Which.Id;
        (await RefusalAsync(() => Feeds.RevokeAsync(_desk.Mayor, CommandId.New(), clerks, default))).Should().Be("record.not-found");
        await Feeds.RevokeAsync(_desk.Clerk, CommandId.New(), clerks, default);

        (await RefusalAsync(() => TextAsync(first))).Should().Be("agenda.feed-unknown");
        (await RefusalAsync(() => TextAsync("0000"))).Should().Be("agenda.feed-unknown");
        (await TextAsync(second)).Should().StartWith("BEGIN:VCALENDAR");
        await _desk.LookAsync(async db =>
        {
            (await db.FindAsync<Core.Accounts.DeskAccount>(_desk.Mayor.AccountId))!.IsLocked = true;
            return await db.SaveChangesAsync();
        });
        (await RefusalAsync(() => TextAsync(second))).Should().Be("account.not-active");

        Task<string> TextAsync(string secret) => Feeds.ReadAsync(secret, "10.0.0.7", item => item.Number.ToString(), default);
    }

    [Fact]
    public async Task The_secret_of_an_address_does_not_lie_in_the_file()
    {
        var secret = await Feeds.MakeAsync(_desk.Clerk, CommandId.New(), default);

        foreach (var file in Directory.GetFiles(_desk.Folders.Data))
        {
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).Should().NotContain(secret);
        }
    }

    private async Task FillAsync()
    {
        await _desk.ReceivedAsync();
        await _desk.ScheduledAsync((await _desk.RequestedAsync()).Id, new(2026, 11, 4));
        await _desk.PlannedAsync(new(null, "은솔시장, 정문; 광장", "eunsol-1", "의견 청취", new(2026, 11, 4)) { At = new(14, 15) });
        await _desk.PlannedAsync();
        await _desk.OrderedAsync();
        await _desk.OrderedAsync(kind: DirectiveKind.LongTerm, reviewOn: new(2026, 11, 30));
    }

    private Task<AgendaSheet> ReadAsync(Actor actor, AgendaOwner owner) => _desk.Get<AgendaReader>().ReadAsync(actor, AgendaSpan.Month(new(2026, 11, 15)), owner, default);
}
