using CivilDesk.Core.Board;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Queue;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Queue;

public sealed class QueueReaderTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Every_number_of_the_queue_and_the_board_is_as_long_as_its_list()
    {
        await ADistrictInEveryStateAsync();
        _desk.GoTo(2026, 12, 3);

        var queue = await _desk.Get<QueueReader>().ReadAsync(_desk.Leader, ComplaintView.Late, 500, default);
        var board = await _desk.Get<BoardReader>().ReadAsync(_desk.Mayor, default);

        foreach (var section in queue.Sections)
        {
            section.Count.Should().Be(await TotalAsync(section.View), $"{section.View} is a number with a list");
        }

        queue.Sections.Where(section => section.View is not (ComplaintView.DueSoon or ComplaintView.ReviewDue)).Should().OnlyContain(section => section.Count > 0);
        queue.Rows.Should().HaveCount(queue.Total).And.OnlyContain(row => row.IsLate(_desk.Get<DeskClock>().Now));
        (board.Late, board.InProgress, board.AwaitingReply, board.ReceivedToday).Should().Be(
            (await TotalAsync(ComplaintView.Late), await TotalAsync(ComplaintView.InProgress), await TotalAsync(ComplaintView.AwaitingReply), await TotalAsync(ComplaintView.ReceivedToday)));
    }

    private async Task ADistrictInEveryStateAsync()
    {
        var ends = _desk.Get<CaseEndService>();
        await _desk.ReceivedAsync();
        var bounced = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(bounced.Id);
        await _desk.AssignedAsync(bounced.Id, "parks");
        foreach (var department in new[] { "roads", "building" })
        {
            await _desk.Get<ComplaintService>().TransferAsync(_desk.Leader, CommandId.New(), bounced.Id, await _desk.VersionAsync<Complaint>(bounced.Id), department, "소관 정리", default);
        }

        await _desk.Get<ComplaintService>().AskForPartAsync(_desk.Clerk, CommandId.New(), bounced.Id, await _desk.VersionAsync<Complaint>(bounced.Id), "roads", "의견", new(2026, 11, 6), default);
        var waiting = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(waiting.Id);
        await _desk.ProcessedAsync(waiting.Id);
        await _desk.AnsweredAsync();
        var suspended = await _desk.ReceivedAsync();
        await _desk.Get<CaseClockService>().SuspendAsync(_desk.Clerk, CommandId.New(), suspended.Id, 0, new(SuspensionKind.Hearing, new(2026, 11, 2)), default);
        var review = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(review.Id);
        await _desk.Get<ComplaintService>().ProcessAsync(
            _desk.Clerk, CommandId.New(), review.Id, 1, new CaseAnswer(Outcome.LongTermReview, "내년에 검토함") { ReviewOn = new(2027, 1, 4) }, default);
        await _desk.RepliedAsync(review.Id);
        var referred = await _desk.ReceivedAsync();
        await ends.ReferAsync(_desk.Clerk, CommandId.New(), referred.Id, 0, new("한국전력공사", new(2026, 11, 9), "소관"), default);
        var mistaken = await _desk.ReceivedAsync();
        await ends.VoidAsync(_desk.Leader, CommandId.New(), mistaken.Id, 0, "오접수", default);
    }

    private async Task<int> TotalAsync(ComplaintView view)
    {
        var page = await _desk.Get<ComplaintRegister>().ListAsync(_desk.Leader, new() { View = view }, ComplaintOrder.NewestFirst, 0, 100, default);
        page.Rows.Should().HaveCount(page.Total);
        return page.Total;
    }
}
