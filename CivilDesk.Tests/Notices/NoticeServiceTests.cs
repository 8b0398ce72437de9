using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Notices;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Notices;

public sealed class NoticeServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private NoticeService Notices => _desk.Get<NoticeService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact] // N-07
    public async Task An_extension_owes_a_written_notice_until_it_has_gone_out()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.Get<CaseClockService>().ExtendAsync(_desk.Leader, CommandId.New(), received.Id, 0, new(new(3, PeriodUnit.Days), ExtensionReason.FactCheck, "추가 확인"), default);
        var owed = (await OwedAsync()).Should().ContainSingle().Subject;
        owed.Should().BeEquivalentTo(new { Kind = NoticeKind.Extension, received.Number, Since = new DateOnly(2026, 11, 2) });
        var draft = new NoticeDraft(NoticeKind.Extension, ReplyChannel.Letter, "연장합니다.") { ExtensionId = owed.ExtensionId };

        await new Func<Task>(() => SendAsync(received.Id, draft with { Channel = ReplyChannel.Phone })).ShouldBeRefusedAsync("notice.must-be-written");
        await SendAsync(received.Id, draft with { Delivery = Delivery.Failed, DeliveryNote = "주소 불명" });
        (await OwedAsync()).Should().ContainSingle("a try that failed tells nobody");
        await SendAsync(received.Id, draft with { Evidence = "등기 1234" });

        (await OwedAsync()).Should().BeEmpty();
        (await Notices.OfCaseAsync(_desk.Clerk, received.Id, default)).Select(notice => notice.Delivery).Should().Equal(Delivery.Failed, Delivery.Sent);
    }

    [Fact] // P-12
    public async Task Every_thirty_days_the_citizen_is_owed_a_word_on_how_it_stands()
    {
        var received = await _desk.ReceivedAsync();
        _desk.GoTo(2026, 12, 2);
        (await OwedAsync()).Should().BeEmpty();
        _desk.GoTo(2026, 12, 3);
        (await OwedAsync()).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = NoticeKind.Progress, Days = 30, Since = new DateOnly(2026, 12, 3) });
        await SendAsync(received.Id, new(NoticeKind.Progress, ReplyChannel.Email, "처리 중입니다."));
        (await OwedAsync()).Should().BeEmpty();
        _desk.GoTo(2027, 1, 2);

        (await OwedAsync()).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Days = 60, Since = new DateOnly(2027, 1, 2) });
    }

    [Fact]
    public async Task A_processed_case_and_a_referral_without_a_word_are_owed()
    {
        var processed = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(processed.Id);
        await _desk.ProcessedAsync(processed.Id);
        var referred = await _desk.ReceivedAsync();
        await _desk.Get<CaseEndService>().ReferAsync(_desk.Clerk, CommandId.New(), referred.Id, 0, new("한국전력공사", new(2026, 11, 9), "그 기관의 소관임"), default);

        (await OwedAsync()).Select(owed => owed.Kind).Should().BeEquivalentTo([NoticeKind.Result, NoticeKind.Transfer]);
        await SendAsync(referred.Id, new(NoticeKind.Transfer, ReplyChannel.TextMessage, "이송하였습니다."));
        await Notices.ReplyAsync(
            _desk.Clerk, CommandId.New(), processed.Id, await _desk.VersionAsync<Complaint>(processed.Id), new(ReplyChannel.Letter) { DocumentNumber = "총무과-123" }, new(NoticeKind.Result, ReplyChannel.Letter, "정비를 마쳤습니다."), default);

        (await OwedAsync()).Should().BeEmpty();
        (await _desk.CaseAsync(processed.Id)).Should().BeEquivalentTo(new { Status = ComplaintStatus.Replied, DocumentNumber = "총무과-123" });
    }

    [Fact] // N-24
    public async Task A_supplement_request_that_came_back_twice_may_end_the_case_as_withdrawn()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.Get<CaseClockService>().SuspendAsync(
            _desk.Clerk, CommandId.New(), received.Id, 0, new(SuspensionKind.Supplement, new(2026, 11, 2)) { Reason = "위치도", RespondBy = new(2026, 11, 9) }, default);
        var suspension = (await OwedAsync()).Should().ContainSingle().Subject.SuspensionId;
        var withdraw = new Func<Task>(async () =>
            await _desk.Get<CaseEndService>().WithdrawAsync(_desk.Clerk, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), new("소재 불명으로 두 번 반송됨"), true, default));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await withdraw.ShouldBeRefusedAsync("supplement.not-returned-twice");
            var notice = await SendAsync(received.Id, new(NoticeKind.Supplement, ReplyChannel.Letter, "보완해 주십시오.") { SuspensionId = suspension });
            await Notices.DeliveredAsync(_desk.Clerk, CommandId.New(), notice, 0, Delivery.Returned, "수취인 불명", default);
            await new Func<Task>(() => Notices.DeliveredAsync(_desk.Clerk, CommandId.New(), notice, 1, Delivery.Delivered, null, default)).ShouldBeRefusedAsync("notice.delivery-known");
        }

        (await withdraw.RefusalAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_template_is_filled_from_the_case_and_changes_in_editions()
    {
        var received = await _desk.ReceivedAsync();
        var templates = _desk.Get<TemplateService>();
        await new Func<Task>(() => templates.WriteAsync(_desk.Clerk, CommandId.New(), null, new(NoticeKind.Result, "회신", "{접수번호}"), default)).ShouldBeRefusedAsync("permission.denied");
        await new Func<Task>(() => templates.WriteAsync(_desk.Leader, CommandId.New(), null, new(NoticeKind.Result, "회신", "{주민번호}"), default)).ShouldBeRefusedAsync("template.unknown-field");
        var first = await templates.WriteAsync(_desk.Leader, CommandId.New(), null, new(NoticeKind.Result, "회신", "{민원인} 님, {접수번호}의 기한은 {처리기한} {처리결과}"), default);
        var key = (await templates.OfferedAsync(_desk.Clerk, NoticeKind.Result, null, null, default)).Single().Key;
        var second = await templates.WriteAsync(_desk.Leader, CommandId.New(), key, new(NoticeKind.Result, "회신", "{민원인} 님께", "road-surface", Outcome.Accepted), default);

        var old = await templates.PreviewAsync(_desk.Clerk, first, received.Id, default);
        old.Text.Should().Be("홍길동 님, 2026-0001의 기한은 2026. 11. 10. {처리결과}", "what is not known yet stays visible");
        (await templates.PreviewAsync(_desk.Clerk, second, received.Id, default)).Should().BeEquivalentTo(new { Text = "홍길동 님께", Letters = 6, Bytes = 11, FitsShortMessage = true });
        (await templates.EditionsAsync(_desk.Clerk, key, default)).Select(t => (t.Edition, t.IsCurrent)).Should().Equal((2, true), (1, false));
        (await templates.OfferedAsync(_desk.Clerk, NoticeKind.Result, "road-surface", Outcome.Guidance, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_templates_of_a_new_desk_know_their_fields()
    {
        await _desk.LookAsync(async db =>
        {
            TemplateSeed.Fill(db, _desk.Get<DeskClock>());
            return await db.SaveChangesAsync();
        });

        (await _desk.Get<TemplateService>().OfferedAsync(_desk.Clerk, NoticeKind.Result, null, Outcome.NotAcceptable, default)).Select(t => t.Outcome).Should().Equal(Outcome.NotAcceptable, null);
    }

    private Task<IReadOnlyList<OwedNotice>> OwedAsync() => Notices.OwedAsync(_desk.Clerk, default);

    private async Task<long> SendAsync(long id, NoticeDraft draft) => await Notices.SendAsync(_desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), draft, default);
}
