using System.Text;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Notifications;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Notifications;
using MimeKit;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Notifications;

/// <summary>Mail by a real server: what leaves, when, to whom, and what never does.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();
    private readonly MailServerForTests _server = MailServerForTests.Start();

    private MailBook Book => _desk.Get<MailBook>();

    private MailPost Post => _desk.Get<MailPost>();

    private DirectiveService Directives => _desk.Get<DirectiveService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _desk.DisposeAsync();
    }

    [Fact]
    public async Task What_rings_leaves_once_as_mail_to_who_gave_an_address_and_names_nobody()
    {
        await SwitchOnAsync();
        await _desk.RequestedAsync();
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "통학로를 살펴보십시오", null, default);

        (await Post.SendDueAsync(default)).Should().Be(1);
        (await Post.SendDueAsync(default)).Should().Be(0);

        var mail = _server.Kept.Should().ContainSingle().Which;
        mail.To.Mailboxes.Single().Address.Should().Be("leader@office.test");
        mail.From.Mailboxes.Single().Address.Should().Be("desk@office.test");
        mail.Subject.Should().Contain("2");
        mail.TextBody.Should().Contain("MeetingRequested 2026-0001").And.Contain("WordGiven 2026-0001").And.NotContain("박서준").And.NotContain("통학로");
    }

    [Fact]
    public async Task What_was_read_on_the_screen_or_told_before_the_switch_is_not_sent()
    {
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "먼저", null, default);
        _desk.Time.Advance(TimeSpan.FromMinutes(1));
        await SwitchOnAsync();
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "나중", null, default);
        await _desk.Get<NotificationBox>().MarkAllReadAsync(_desk.Leader, CommandId.New(), default);

        (await Post.SendDueAsync(default)).Should().Be(0);
    }

    [Fact]
    public async Task Nothing_leaves_outside_working_hours_and_everything_when_the_office_opens()
    {
        await SwitchOnAsync();
        _desk.GoTo(2026, 11, 6, 18, 30);
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "살펴보십시오", null, default);

        (await Post.SendDueAsync(default)).Should().Be(0);
        _desk.GoTo(2026, 11, 7);
        (await Post.SendDueAsync(default)).Should().Be(0);
        _desk.GoTo(2026, 11, 9, 9);
        (await Post.SendDueAsync(default)).Should().Be(1);
    }

    [Fact]
    public async Task Nothing_leaves_about_a_case_that_has_ended()
    {
        await SwitchOnAsync();
        var received = await _desk.AnsweredAsync();
        await _desk.Get<ComplaintService>().CloseAsync(_desk.Leader, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), default);
        await _desk.Get<Core.FollowUps.FollowUpService>().RateAsync(_desk.Clerk, CommandId.New(), received.Id, 1, "달라지지 않았습니다", default);
        (await _desk.Get<NotificationBox>().UnreadAsync(_desk.Leader, default)).Should().Be(1, "the bell tells the leader");

        (await Post.SendDueAsync(default)).Should().Be(0);
    }

    [Fact]
    public async Task A_server_that_is_down_loses_nothing()
    {
        await SwitchOnAsync(port: 1);
        await Directives.GiveWordAsync(_desk.Mayor, CommandId.New(), "살펴보십시오", null, default);
        (await RefusalAsync(() => Post.SendDueAsync(default))).Should().Be("mail.no-connection");

        await SwitchOnAsync();

        (await Post.SendDueAsync(default)).Should().Be(1);
    }

    [Fact]
    public async Task The_administrator_tries_it_and_is_told_in_a_sentence_what_is_wrong()
    {
        (await RefusalAsync(() => Book.TestAsync(_desk.Administrator, "me@office.test", default))).Should().Be("mail.no-server");
        await SwitchOnAsync();

        await Book.TestAsync(_desk.Administrator, "me@office.test", default);

        _server.Kept.Should().ContainSingle();
        (await RefusalAsync(() => Book.TestAsync(_desk.Administrator, MailServerForTests.Unwanted, default))).Should().Be("mail.refused");
        (await RefusalAsync(() => Book.TestAsync(_desk.Administrator, "nowhere", default))).Should().Be("mail.address-malformed");
        (await RefusalAsync(() => Book.TestAsync(_desk.Leader, "me@office.test", default))).Should().Be("permission.denied");
    }

    [Theory]
    [InlineData("", 25, MailSecurity.None, "desk@office.test", null, "mail.host-needed")]
    [InlineData("mail", 0, MailSecurity.None, "desk@office.test", null, "mail.port-out-of-range")]
    [InlineData("mail", 25, MailSecurity.None, "desk", null, "mail.address-malformed")]
    [InlineData("mail", 25, MailSecurity.None, "desk@office.test", "desk", "mail.password-needs-tls")]
    [InlineData("mail", 587, MailSecurity.StartTls, "desk@office.test", "desk", "mail.password-needed")]
    public async Task What_no_server_can_be_is_refused(string host, int port, MailSecurity security, string from, string? user, string code) =>
        (await RefusalAsync(() => Book.SaveAsync(_desk.Administrator, CommandId.New(), null, new(host, port, security, from, user), null, true, default))).Should().Be(code);

    [Fact]
    public async Task The_password_lies_sealed_in_the_file_and_stays_when_none_is_entered()
    {
        await Book.SaveAsync(_desk.Administrator, CommandId.New(), null, new("mail", 587, MailSecurity.StartTls, "desk@office.test", "desk"), "한밤의-등대-27", false, default);
        var form = await Book.OpenAsync(_desk.Administrator, default);
        await Book.SaveAsync(_desk.Administrator, CommandId.New(), form.Version, form.Server! with { Port = 2587 }, null, false, default);

        (await Book.OpenAsync(_desk.Administrator, default)).HasPassword.Should().BeTrue();
        foreach (var file in Directory.GetFiles(_desk.Folders.Data))
        {
            Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)).Should().NotContain("한밤의-등대");
        }
    }

    [Fact]
    public void The_office_reads_its_mail_in_its_own_words()
    {
        var at = DeskClock.At(new(2026, 11, 2), new(10, 0));

        MailLines.Korean.Subject(3).Should().Be("[소통민원실] 알림 3건");
        MailLines.Korean.Line(new(1, at, NotificationKind.WordGiven, CaseLedger.Directives, "2026-0001", null, false)).Should().Be("- 구청장 지시 초안이 도착했습니다: 지시사항 2026-0001");
        MailLines.Korean.Line(new(1, at, NotificationKind.FollowUpsDue, null, "2026-11-02", 4, false)).Should().Be("- 사후확인할 민원이 있습니다: 4건");
    }

    private async Task SwitchOnAsync(int? port = null)
    {
        var form = await Book.OpenAsync(_desk.Administrator, default);
        await Book.SaveAsync(_desk.Administrator, CommandId.New(), form.Version, new("127.0.0.1", port ?? _server.Port, MailSecurity.None, "desk@office.test"), null, true, default);
        await Book.SetOwnAsync(_desk.Leader, CommandId.New(), "leader@office.test", default);
    }
}
