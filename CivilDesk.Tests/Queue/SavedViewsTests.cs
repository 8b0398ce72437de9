using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Queue;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Queue;

/// <summary>What a person narrows the queue to again and again.</summary>
public sealed class SavedViewsTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private SavedViews Views => _desk.Get<SavedViews>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_list_counts_as_the_queue_counts_and_is_its_owners_alone()
    {
        await _desk.ReceivedAsync();
        await _desk.ReceivedAsync(Given.WalkIn("나무가 쓰러졌습니다", category: "park-tree"));
        await KeepAsync(" 공원 ", new() { View = ComplaintView.Unassigned, CategoryCode = "park" });

        var kept = (await Views.ListAsync(_desk.Leader, default)).Should().ContainSingle().Subject;

        (kept.Name, kept.Count).Should().Be(("공원", 1));
        (await _desk.Get<QueueReader>().RefreshAsync(_desk.Leader, kept.Filter, 10, default)).Total.Should().Be(1);
        (await Views.ListAsync(_desk.Clerk, default)).Should().BeEmpty();
        (await new Func<Task>(() => Views.DropAsync(_desk.Clerk, CommandId.New(), kept.Id, default)).RefusalAsync()).Should().Be("record.not-found");
    }

    [Fact]
    public async Task What_was_searched_for_is_not_kept_because_it_may_name_a_citizen()
    {
        await KeepAsync("누구", new() { View = ComplaintView.Late, Text = "홍길동", PetitionerId = 1 });

        (await _desk.LookAsync(db => db.Set<SavedView>().SingleAsync())).Filter.Should().NotContain("홍길동").And.NotContain("\\u");
        (await Views.ListAsync(_desk.Leader, default))[0].Filter.Should().Be(new ComplaintFilter { View = ComplaintView.Late });
    }

    [Fact]
    public async Task A_name_is_needed_and_taken_once_and_there_is_an_end()
    {
        for (var i = 0; i < SavedViews.Most; i++)
        {
            await KeepAsync($"목록 {i}", new());
        }

        (await new Func<Task>(() => KeepAsync("하나 더", new())).RefusalAsync()).Should().Be("view.too-many");
        (await new Func<Task>(() => KeepAsync("목록 0", new())).RefusalAsync()).Should().Be("view.name-taken");
        (await new Func<Task>(() => KeepAsync(" ", new())).RefusalAsync()).Should().Be("view.name-needed");
    }

    [Fact]
    public void The_address_of_a_list_reads_back_as_the_list()
    {
        var filter = new ComplaintFilter
        {
            View = ComplaintView.DueSoon, Status = ComplaintStatus.Assigned, CategoryCode = "road", DongCode = "eunsol-1", DepartmentCode = "roads", ChannelCode = "walk-in",
            ReceivedFrom = new(2026, 1, 2), ReceivedTo = new(2026, 3, 4), ProcessedFrom = new(2026, 5, 6), ProcessedTo = new(2026, 7, 8), PetitionerId = 7, Text = "가로등 & 나무",
        };

        CaseAddress.Read($"http://desk/queue?{CaseAddress.Query(filter)}").Filter().Should().Be(filter);
    }

    private Task KeepAsync(string name, ComplaintFilter filter) => Views.KeepAsync(_desk.Leader, CommandId.New(), name, filter, default);
}
