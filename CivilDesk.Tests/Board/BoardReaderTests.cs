using System.Text.Encodings.Web;
using System.Text.Json;
using CivilDesk.Core.Board;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Queue;
using CivilDesk.Tests.Complaints;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Board;

public sealed class BoardReaderTests : IAsyncLifetime
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly DeskFixture _desk = new();

    private BoardReader Board => _desk.Get<BoardReader>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task However_many_boards_ask_the_ledger_is_read_once_per_ring_and_all_show_the_same()
    {
        for (var ring = 1; ring <= 3; ring++)
        {
            await _desk.ReceivedAsync();

            var boards = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Board.ReadAsync(_desk.Mayor, default))));

            Board.Reads.Should().Be(ring);
            boards.Should().OnlyContain(board => ReferenceEquals(board, boards[0]));
            boards[0].ReceivedToday.Should().Be(ring);
        }
    }

    [Fact]
    public async Task A_board_that_asks_while_nothing_has_changed_costs_no_reading()
    {
        var first = await Board.ReadAsync(_desk.Mayor, default);

        (await Board.ReadAsync(_desk.Leader, default)).Should().BeSameAs(first);
    }

    [Fact]
    public async Task Who_may_not_see_the_board_gets_none_although_one_is_at_hand()
    {
        await Board.ReadAsync(_desk.Mayor, default);

        var officer = () => Board.ReadAsync(_desk.Officer, default);

        (await officer.RefusalAsync()).Should().Be("permission.denied");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task The_boards_and_the_queues_numbers_equal_the_registers_lists_after_every_step_of_a_random_walk(int seed)
    {
        var walk = new ComplaintWalk(_desk, new Random(seed));
        var seen = new HashSet<ComplaintView>();
        for (var step = 0; step < 80; step++)
        {
            await walk.StepAsync();
            _desk.Get<LiveFeed>().Publish(LiveTopic.Ledgers); // as the bell does when time changes the lists

            var board = await Board.ReadAsync(_desk.Mayor, default);
            (await ListedAsync(ComplaintView.ReceivedToday)).Should().Be(board.ReceivedToday);
            (await ListedAsync(ComplaintView.InProgress)).Should().Be(board.InProgress);
            (await ListedAsync(ComplaintView.Late)).Should().Be(board.Late);
            (await ListedAsync(ComplaintView.AwaitingReply)).Should().Be(board.AwaitingReply);
            board.ByDong.Sum(share => share.Count).Should().Be(board.InProgress);
            board.ByCategory.Sum(share => share.Count).Should().Be(board.InProgress);
            await MonthsAgreeAsync(board);

            var queue = await _desk.Get<QueueReader>().ReadAsync(_desk.Leader, ComplaintView.Late, 100, default);
            queue.Rows.Should().HaveCount(queue.Total).And.NotContain(row => !row.IsLate(_desk.Get<DeskClock>().Now));
            foreach (var section in queue.Sections)
            {
                (await ListedAsync(section.View)).Should().Be(section.Count, "the heap {0} has as many rows as it says", section.View);
                seen.UnionWith(section.Count > 0 ? [section.View] : []);
            }
        }

        seen.Should().Contain(
            [ComplaintView.Unassigned, ComplaintView.Late, ComplaintView.DueSoon, ComplaintView.AwaitingReply, ComplaintView.InProgress, ComplaintView.ToClose], "a walk that leaves a heap empty proves nothing");
    }

    [Fact]
    public async Task The_months_so_far_are_compared_to_the_same_day_even_on_the_thirty_first()
    {
        foreach (var (year, month, day) in new[] { (2025, 3, 31), (2026, 2, 27), (2026, 3, 2), (2026, 3, 31) })
        {
            _desk.GoTo(year, month, day);
            await _desk.ReceivedAsync();
        }

        (await Board.ReadAsync(_desk.Mayor, default)).Received.Should().Be(new MonthComparison(2, 1, 1));
    }

    [Fact]
    public async Task What_just_happened_stands_on_the_board_newest_first_and_no_more_than_eight()
    {
        for (var i = 0; i < 5; i++)
        {
            await _desk.AssignedAsync((await _desk.ReceivedAsync()).Id);
        }

        var latest = (await Board.ReadAsync(_desk.Mayor, default)).Latest;

        latest.Should().HaveCount(8).And.BeInDescendingOrder(happened => happened.Sequence);
        latest.Take(2).Select(happened => (happened.Verb, happened.Number.Serial)).Should().Equal(("assigned", 5), ("received", 5));
    }

    [Fact]
    public async Task No_name_no_title_and_no_number_to_call_stands_on_the_board()
    {
        await _desk.ReceivedAsync(Given.WalkIn("담장이 무너집니다", name: "장보고"));

        var all = JsonSerializer.Serialize(await Board.ReadAsync(_desk.Mayor, default), s_readable);

        all.Should().Contain("eunsol-1").And.NotContainAny("장보고", "담장", "4567");
        (await _desk.LookAsync(db => db.Set<Petitioner>().CountAsync())).Should().Be(1);
    }

    private async Task<int> ListedAsync(ComplaintView view)
    {
        var page = await _desk.Get<ComplaintRegister>().ListAsync(_desk.Leader, new ComplaintFilter { View = view }, ComplaintOrder.DueFirst, 0, 100, default);
        page.Rows.Should().HaveCount(page.Total);
        return page.Total;
    }

    private async Task MonthsAgreeAsync(BoardSnapshot board)
    {
        var cases = await _desk.LookAsync(db => db.Set<Complaint>().AsNoTracking().Select(c => new { c.ReceivedOn, c.ProcessedOn }).ToListAsync());
        board.Trend.Sum(month => month.Received).Should().Be(cases.Count);
        board.Trend.Sum(month => month.Processed).Should().Be(cases.Count(c => c.ProcessedOn is not null));
        var today = _desk.Get<DeskClock>().Today;
        board.Trend[^1].Should().Be(new TrendMonth(
            new(today.Year, today.Month, 1),
            cases.Count(c => (c.ReceivedOn.Year, c.ReceivedOn.Month) == (today.Year, today.Month)),
            cases.Count(c => c.ProcessedOn is { } on && (on.Year, on.Month) == (today.Year, today.Month))));
        board.Received.ThisMonth.Should().Be(board.Trend[^1].Received);
    }
}
