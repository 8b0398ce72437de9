using CivilDesk.Core.Desk;
using CivilDesk.Core.Queue;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Queue;

public sealed class AssignmentProposalsTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private AssignmentProposals Proposals => _desk.Get<AssignmentProposals>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task An_empty_ledger_proposes_what_the_code_table_names()
    {
        var received = await _desk.ReceivedAsync();

        (await Proposals.ProposeAsync(_desk.Leader, received.Id, default)).Should().BeEquivalentTo(new { DepartmentCode = "roads", Ground = ProposalGround.Usual, Similar = 0 });
    }

    [Fact]
    public async Task Similar_cases_are_those_of_the_same_category_in_the_last_year()
    {
        await AssignedToAsync(5, "parks");
        _desk.GoTo(2027, 12, 1);
        await AssignedToAsync(3, "parks");
        await AssignedToAsync(4, "cleaning", "road-lighting");
        var received = await _desk.ReceivedAsync();

        var proposal = await Proposals.ProposeAsync(_desk.Leader, received.Id, default);

        proposal.Shares.Should().Equal(new DepartmentShare("parks", 3));
        proposal.DepartmentCode.Should().Be("roads");
    }

    [Fact]
    public async Task What_a_case_got_itself_does_not_speak_for_its_next_department()
    {
        await AssignedToAsync(4, "parks");
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id, "parks");

        (await Proposals.ProposeAsync(_desk.Leader, received.Id, default)).Similar.Should().Be(4);
    }

    [Fact]
    public async Task Many_cases_are_proposed_for_at_once()
    {
        var road = await _desk.ReceivedAsync();
        var tree = await _desk.ReceivedAsync(Given.WalkIn(category: "park-tree"));

        var proposals = await Proposals.ProposeAsync(_desk.Leader, [road.Id, tree.Id, 987], default);

        proposals.ToDictionary(p => p.Key, p => p.Value.DepartmentCode).Should().Equal(new Dictionary<long, string?> { [road.Id] = "roads", [tree.Id] = "parks" });
    }

    [Fact]
    public async Task A_case_that_does_not_exist_has_no_proposal()
    {
        var ask = () => Proposals.ProposeAsync(_desk.Leader, 987, default);

        (await ask.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("record.not-found");
    }

    [Fact]
    public async Task The_mayor_is_not_asked_to_assign()
    {
        var received = await _desk.ReceivedAsync();
        var ask = () => Proposals.ProposeAsync(_desk.Mayor, received.Id, default);

        (await ask.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("permission.denied");
    }

    private async Task AssignedToAsync(int count, string department, string category = "road-surface")
    {
        for (var i = 0; i < count; i++)
        {
            await _desk.AssignedAsync((await _desk.ReceivedAsync(Given.WalkIn(category: category))).Id, department);
        }
    }
}
