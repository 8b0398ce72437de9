using CivilDesk.Core.Desk;
using CivilDesk.Core.FollowUps;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.FollowUps;

public sealed class SatisfactionRefusalTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private FollowUpService FollowUps => _desk.Get<FollowUpService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_team_leader_sees_once_to_an_unhappy_citizen_and_says_how()
    {
        var unhappy = await RatedAsync(1, "답변이 늦었음");
        var content = await RatedAsync(5, null);

        await SeeTo(content, "전화함").ShouldBeRefusedAsync("satisfaction.nothing-to-see");
        await SeeTo(unhappy, " ").ShouldBeRefusedAsync("satisfaction.word-needed");
        (await SeeTo(unhappy, "전화하여 사과함").RefusalAsync()).Should().BeNull();
        await SeeTo(unhappy, "전화하여 사과함").ShouldBeRefusedAsync("satisfaction.nothing-to-see");
    }

    [Fact]
    public async Task Nobody_is_asked_before_being_told()
    {
        var received = await _desk.ReceivedAsync();

        await new Func<Task>(() => FollowUps.RateAsync(_desk.Clerk, CommandId.New(), received.Id, 5, null, default)).ShouldBeRefusedAsync("complaint.not-replied");
    }

    private async Task<long> RatedAsync(int score, string? reason)
    {
        var answered = await _desk.AnsweredAsync();
        await FollowUps.RateAsync(_desk.Clerk, CommandId.New(), answered.Id, score, reason, default);
        return await _desk.LookAsync(db => db.Set<Satisfaction>().Where(said => said.ComplaintId == answered.Id).Select(said => said.Id).SingleAsync());
    }

    private Func<Task> SeeTo(long id, string word) => async () => await FollowUps.SeeToAsync(_desk.Leader, CommandId.New(), id, await _desk.VersionAsync<Satisfaction>(id), word, default);
}
