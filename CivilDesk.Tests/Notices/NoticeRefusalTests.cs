using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Notices;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Notices;

public sealed class NoticeRefusalTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_notice_says_something()
    {
        var received = await _desk.ReceivedAsync();

        await new Func<Task>(() => _desk.Get<NoticeService>().SendAsync(_desk.Clerk, CommandId.New(), received.Id, 0, new(NoticeKind.Other, ReplyChannel.Phone, " "), default))
            .ShouldBeRefusedAsync("notice.content-needed");
    }

    [Theory]
    [InlineData(NoticeKind.Other, ReplyChannel.Letter, Delivery.Sent)]
    [InlineData(NoticeKind.Result, ReplyChannel.Phone, Delivery.Sent)]
    [InlineData(NoticeKind.Result, ReplyChannel.Letter, Delivery.Failed)]
    public async Task A_reply_is_told_by_its_own_notice_that_went_out(NoticeKind kind, ReplyChannel channel, Delivery delivery)
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        await _desk.ProcessedAsync(received.Id);
        var version = await _desk.VersionAsync<Complaint>(received.Id);

        await new Func<Task>(() => _desk.Get<NoticeService>().ReplyAsync(
            _desk.Clerk, CommandId.New(), received.Id, version, new(ReplyChannel.Letter), new(kind, channel, "정비를 마쳤습니다.") { Delivery = delivery }, default)).ShouldBeRefusedAsync("notice.not-the-reply");
    }

    [Fact]
    public async Task A_template_has_a_name_and_a_text()
    {
        var write = (string name, string body) => new Func<Task>(() => _desk.Get<TemplateService>().WriteAsync(_desk.Leader, CommandId.New(), null, new(NoticeKind.Result, name, body), default));

        await write(" ", "{접수번호}").ShouldBeRefusedAsync("template.name-needed");
        await write("회신", " ").ShouldBeRefusedAsync("template.body-needed");
    }
}
