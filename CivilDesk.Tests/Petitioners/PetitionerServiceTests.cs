using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Petitioners;

public sealed class PetitionerServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private PetitionerService Petitioners => _desk.Get<PetitionerService>();

    private PetitionerMergeService Merges => _desk.Get<PetitionerMergeService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData("010-0777-6666")]
    [InlineData("6666")]
    [InlineData("4567")]
    public async Task A_card_with_several_phones_is_recognised_by_each(string typed)
    {
        var received = await _desk.ReceivedAsync();
        await ChangeAsync(await PersonAsync(received), new("홍길동", "010-0123-4567") { OtherPhones = ["010 0777 6666", "02-000-1234"] });

        (await Petitioners.RecognizeAsync(_desk.Clerk, typed, default)).Should().ContainSingle();
        (await TotalAsync(typed)).Should().Be(1);
    }

    [Fact]
    public async Task A_changed_contact_keeps_its_trail_and_lies_sealed()
    {
        var person = await PersonAsync(await _desk.ReceivedAsync());
        await ChangeAsync(person, new("홍길동", "010-0222-3333"));

        var trail = (await Petitioners.TrailAsync(_desk.Clerk, person, default)).Should().ContainSingle().Subject;

        trail.Before.Should().Be("01001234567");
        foreach (var file in Directory.GetFiles(_desk.Folders.Data))
        {
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).Should().NotContain("01001234567").And.NotContain("01002223333");
        }
    }

    [Fact]
    public async Task Two_cards_of_one_person_become_one_and_can_be_parted_again()
    {
        var first = await _desk.ReceivedAsync();
        var second = await _desk.ReceivedAsync(Given.WalkIn(name: "홍길동(보도)", phone: "010-0999-8888"));
        var (kept, gone) = (await PersonAsync(first), await PersonAsync(second));

        await new Func<Task>(() => Merges.PreviewAsync(_desk.Clerk, kept, gone, default)).ShouldBeRefusedAsync("permission.denied");
        (await Merges.PreviewAsync(_desk.Leader, kept, gone, default)).Gone.Phone.Should().Be("010-0999-8888");
        await new Func<Task>(() => MergeAsync(kept, kept)).ShouldBeRefusedAsync("merge.same-card");
        var merge = await MergeAsync(kept, gone);

        (await Petitioners.RecognizeAsync(_desk.Clerk, "8888", default)).Should().ContainSingle().Which.Id.Should().Be(kept);
        (await CasesOfAsync(kept)).Should().Be(2);
        (await TotalAsync("4567")).Should().Be(2, "whoever has this number has both cases");
        (await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, second.Number, default)).Should().BeEquivalentTo(
            new { Row = new { Petitioner = "홍*****)" }, Petitioner = new { Id = kept } }, "the case keeps the name under which it came");
        await new Func<Task>(() => ChangeAsync(gone, new("다른 이름"))).ShouldBeRefusedAsync("petitioner.merged");
        (await PersonAsync(await _desk.ReceivedAsync(Given.WalkIn() with { PetitionerId = gone, NewPetitioner = null }))).Should().Be(kept);

        (await Merges.MergesAsync(_desk.Clerk, kept, default)).Should().ContainSingle().Which.Id.Should().Be(merge);
        await Merges.UndoAsync(_desk.Leader, CommandId.New(), merge, default);

        (await CasesOfAsync(gone)).Should().Be(1);
        await new Func<Task>(() => Merges.UndoAsync(_desk.Leader, CommandId.New(), merge, default)).ShouldBeRefusedAsync("merge.already-undone");
    }

    [Fact]
    public async Task Merges_in_a_row_lead_to_the_last_and_part_in_reverse()
    {
        var people = new List<long>();
        foreach (var tail in new[] { "1111", "2222", "3333" })
        {
            people.Add(await PersonAsync(await _desk.ReceivedAsync(Given.WalkIn(phone: $"010-0{tail[..3]}-{tail}"))));
        }

        var first = await MergeAsync(people[1], people[0]);
        var second = await MergeAsync(people[2], people[1]);
        (await CasesOfAsync(people[0])).Should().Be(3);

        await new Func<Task>(() => Merges.UndoAsync(_desk.Leader, CommandId.New(), first, default)).ShouldBeRefusedAsync("merge.undo-later-one-first");
        await Merges.UndoAsync(_desk.Leader, CommandId.New(), second, default);
        (await CasesOfAsync(people[0])).Should().Be(2);
        (await CasesOfAsync(people[2])).Should().Be(1);
    }

    [Fact]
    public async Task A_caution_is_for_the_desk_only()
    {
        var received = await _desk.ReceivedAsync();
        var person = await PersonAsync(received);
        await Petitioners.NoteCautionAsync(_desk.Clerk, CommandId.New(), person, 0, "통화 시 큰 소리를 냄", default);

        (await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Leader, received.Number, default)).Petitioner.Caution.Should().Be("통화 시 큰 소리를 냄");
        (await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Mayor, received.Number, default)).Petitioner.Caution.Should().BeNull();
    }

    [Fact]
    public async Task No_contact_is_said_with_its_reason_and_not_beside_a_contact()
    {
        await new Func<Task>(() => _desk.ReceivedAsync(Given.WalkIn() with { NewPetitioner = new("홍길동", "010-0123-4567") { NoContactReason = "휴대전화 없음" } }))
            .ShouldBeRefusedAsync("petitioner.contact-and-no-contact");
        var received = await _desk.ReceivedAsync(Given.WalkIn() with { NewPetitioner = new("홍길동") { NoContactReason = "주거가 일정하지 않음" } });

        (await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, received.Number, default)).Petitioner.NoContactReason.Should().Be("주거가 일정하지 않음");
    }

    private async Task<long> PersonAsync(ReceivedComplaint received) => (await _desk.CaseAsync(received.Id)).PetitionerId;

    private async Task ChangeAsync(long id, PetitionerDetails details) => await Petitioners.ChangeAsync(_desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Petitioner>(id), details, default);

    private async Task<long> MergeAsync(long kept, long gone) =>
        await Merges.MergeAsync(_desk.Leader, CommandId.New(), kept, await _desk.VersionAsync<Petitioner>(kept), gone, await _desk.VersionAsync<Petitioner>(gone), "같은 사람임을 확인함", default);

    private async Task<int> CasesOfAsync(long person) => (await _desk.Get<ComplaintRegister>().ListAsync(_desk.Clerk, new() { PetitionerId = person }, ComplaintOrder.NewestFirst, 0, 50, default)).Total;

    private async Task<int> TotalAsync(string text) => (await _desk.Get<ComplaintRegister>().ListAsync(_desk.Clerk, new() { Text = text }, ComplaintOrder.NewestFirst, 0, 50, default)).Total;
}
