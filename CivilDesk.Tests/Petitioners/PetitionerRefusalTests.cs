using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Petitioners;

public sealed class PetitionerRefusalTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_case_belongs_to_a_card_that_there_is() =>
        await new Func<Task>(() => _desk.ReceivedAsync(Given.WalkIn() with { PetitionerId = 987_654, NewPetitioner = null })).ShouldBeRefusedAsync("petitioner.unknown");

    [Fact]
    public async Task A_card_holds_five_numbers()
    {
        var others = (int count) => Enumerable.Range(1, count).Select(i => $"010-0123-000{i}").ToList();
        var receive = (int count) => new Func<Task>(() => _desk.ReceivedAsync(Given.WalkIn() with { NewPetitioner = new PetitionerDetails("홍길동", "010-0123-4567") { OtherPhones = others(count) } }));

        (await receive(4).RefusalAsync()).Should().BeNull();
        await receive(5).ShouldBeRefusedAsync("petitioner.too-many-phones");
    }

    [Fact]
    public async Task Two_cards_become_one_for_a_reason()
    {
        var first = (await _desk.CaseAsync((await _desk.ReceivedAsync()).Id)).PetitionerId;
        var second = (await _desk.CaseAsync((await _desk.ReceivedAsync()).Id)).PetitionerId;

        await new Func<Task>(() => _desk.Get<PetitionerMergeService>().MergeAsync(_desk.Leader, CommandId.New(), first, 0, second, 0, " ", default)).ShouldBeRefusedAsync("merge.reason-needed");
    }
}
