using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Timeline;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Timeline;

public sealed class PetitionerPastReaderTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_clerk_sees_the_last_answer_and_the_promises_still_open()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        await _desk.ProcessedAsync(received.Id);
        await OrderAsync(received.Id, "연내에 정비할 것");

        var past = await PastAsync();

        past.Should().BeEquivalentTo(new { Cases = 1, OpenCases = 1 });
        past.LastAnswer.Should().BeEquivalentTo(new { received.Number, Answer = "11월 중 정비를 마치겠습니다.", RepliedOn = (DateOnly?)null });
        past.Promises.Should().ContainSingle().Which.Text.Should().Be("연내에 정비할 것");
    }

    [Fact]
    public async Task A_promise_that_was_kept_or_given_to_somebody_else_is_not_shown()
    {
        var received = await _desk.ReceivedAsync();
        var other = await _desk.ReceivedAsync(Given.WalkIn(name: "김영희", phone: null));
        await OrderAsync(other.Id, "다른 사람에게 한 약속");
        await OrderAsync(received.Id, "지킨 약속");
        var kept = await _desk.LookAsync(db => db.Set<Directive>().SingleAsync(d => d.Text == "지킨 약속"));
        await _desk.Get<DirectiveService>().ReportAsync(_desk.Clerk, CommandId.New(), kept.Id, 0, "마쳤습니다", true, default);
        await _desk.Get<DirectiveService>().ConfirmAsync(_desk.Leader, CommandId.New(), kept.Id, 1, default);

        (await PastAsync()).Promises.Should().BeEmpty();
    }

    [Fact]
    public async Task The_mayor_is_not_shown_a_persons_past()
    {
        await _desk.ReceivedAsync();

        var look = () => _desk.Get<PetitionerPastReader>().ReadAsync(_desk.Mayor, 1, default);

        (await look.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("permission.denied");
    }

    private Task<CaseNumber> OrderAsync(long complaintId, string text) => _desk.Get<DirectiveService>().OrderAsync(
        _desk.Leader, CommandId.New(), new(text, DirectiveSource.Complaint, complaintId, "roads", new DateOnly(2026, 12, 1)), default);

    private async Task<PetitionerPast> PastAsync()
    {
        var person = await _desk.LookAsync(db => db.Set<Petitioner>().OrderBy(p => p.Id).Select(p => p.Id).FirstAsync());
        return await _desk.Get<PetitionerPastReader>().ReadAsync(_desk.Clerk, person, default);
    }
}
