using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Shared;

namespace CivilDesk.Tests.Shared;

public sealed class DraftKeeperTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private DraftService Drafts => _desk.Get<DraftService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Of_many_keepings_at_once_the_last_text_stays()
    {
        var keeper = Keeper();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(at => KeepAsync(keeper, $"글자 {at}")));

        (await KeptAsync()).Should().Equal("글자 20");
    }

    [Fact]
    public async Task Two_windows_on_one_draft_end_as_two_drafts_and_no_text_is_lost()
    {
        await KeepAsync(Keeper(), "처음");
        var draft = (await Drafts.ListAsync(_desk.Clerk, "intake", default))[0];
        var (here, there) = (DraftKeeper.Of(draft, Drafts, _desk.Clerk, "intake"), DraftKeeper.Of(draft, Drafts, _desk.Clerk, "intake"));

        await KeepAsync(here, "이 창");
        await KeepAsync(there, "다른 창");
        await KeepAsync(here, "이 창에서 더");

        (await KeptAsync()).Should().BeEquivalentTo("이 창에서 더", "다른 창");
        here.Command.Should().NotBe(there.Command, "two texts are two commands");
    }

    [Fact]
    public async Task What_was_handed_in_is_never_kept_again()
    {
        var keeper = Keeper();
        await KeepAsync(keeper, "글");

        await keeper.HandInAsync(async () =>
        {
            await Drafts.DiscardAsync(_desk.Clerk, keeper.Key, default);
            return true;
        });
        await KeepAsync(keeper, "늦은 글");

        (await KeptAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_refused_save_goes_on_keeping()
    {
        var keeper = Keeper();

        var refused = () => keeper.HandInAsync<bool>(() => throw new DeskRuleException("complaint.title-needed"));
        await refused.Should().ThrowAsync<DeskRuleException>();
        await KeepAsync(keeper, "그대로 있는 글");

        (await KeptAsync()).Should().Equal("그대로 있는 글");
    }

    private DraftKeeper Keeper() => new(Drafts, _desk.Clerk, "intake");

    private Task KeepAsync(DraftKeeper keeper, string text) => keeper.KeepAsync(text, _desk.Get<DeskClock>());

    private async Task<IEnumerable<string>> KeptAsync() => (await Drafts.ListAsync(_desk.Clerk, "intake", default)).Select(draft => draft.Content);
}
