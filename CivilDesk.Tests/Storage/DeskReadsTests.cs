using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Storage;

public sealed class DeskReadsTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_list_and_its_number_are_of_one_moment_although_somebody_saves_between_them()
    {
        await _desk.ReceivedAsync();

        var (rows, total) = await _desk.Get<DeskReads>().ReadAsync(
            _desk.Clerk,
            Permission.ViewRegister,
            async (db, _) =>
            {
                var first = await db.Set<Complaint>().ToListAsync();
                await _desk.ReceivedAsync();
                return (first.Count, await db.Set<Complaint>().CountAsync());
            },
            default);

        total.Should().Be(rows);
        (await _desk.LookAsync(db => db.Set<Complaint>().CountAsync())).Should().Be(2, "the save itself waited for nobody");
    }

    [Fact]
    public async Task Nothing_that_a_reading_changes_is_ever_kept()
    {
        var received = await _desk.ReceivedAsync();

        await _desk.Get<DeskReads>().ReadAsync(_desk.Clerk, Permission.ViewRegister, (db, _) => db.Set<Complaint>().ExecuteDeleteAsync(), default);

        (await _desk.LookAsync(db => db.Set<Complaint>().SingleAsync())).Id.Should().Be(received.Id);
    }
}
