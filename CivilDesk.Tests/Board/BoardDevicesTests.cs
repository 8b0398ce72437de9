using CivilDesk.Core.Board;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Board;

/// <summary>The wall screens at the door: let in by name, known by their secret only, shown the door.</summary>
public sealed class BoardDevicesTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private BoardDevices Devices => _desk.Get<BoardDevices>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_screen_that_was_let_in_sees_the_figures_that_everybody_sees()
    {
        await _desk.ReceivedAsync();
        var secret = await Devices.MakeAsync(_desk.Administrator, CommandId.New(), " 구청장실 벽면 ", default);

        var device = await Devices.RecognizeAsync(secret, default);

        (await _desk.Get<BoardReader>().ReadOnWallAsync(device, default)).Should().BeSameAs(await _desk.Get<BoardReader>().ReadAsync(_desk.Mayor, default));
        (await Devices.ListAsync(_desk.Leader, default)).Should().ContainSingle(row => row.Name == "구청장실 벽면" && row.RevokedAt == null);
    }

    [Fact]
    public async Task The_ledger_keeps_no_secret_and_a_resend_does_not_tell_it_again()
    {
        var command = CommandId.New();
        var secret = await Devices.MakeAsync(_desk.Leader, command, "벽면", default);

        (await _desk.LookAsync(db => db.Set<BoardDevice>().SingleAsync())).SecretHash.Should().NotBe(secret).And.HaveLength(64);
        (await new Func<Task>(() => Devices.MakeAsync(_desk.Leader, command, "벽면", default)).RefusalAsync()).Should().Be("command.reused");
        (await _desk.LinesAsync()).Should().Contain(line => line.Verb == "device-made" && line.AccountId == _desk.Leader.AccountId);
    }

    [Fact]
    public async Task A_screen_without_a_name_is_not_let_in() =>
        (await new Func<Task>(() => Devices.MakeAsync(_desk.Leader, CommandId.New(), "  ", default)).RefusalAsync()).Should().Be("board.device-name-needed");

    [Fact]
    public async Task A_screen_that_was_shown_the_door_sees_nothing_and_its_secret_is_worth_nothing()
    {
        var secret = await Devices.MakeAsync(_desk.Leader, CommandId.New(), "벽면", default);
        var device = await Devices.RecognizeAsync(secret, default);

        await Devices.RevokeAsync(_desk.Administrator, CommandId.New(), device, default);

        (await new Func<Task>(() => _desk.Get<BoardReader>().ReadOnWallAsync(device, default)).RefusalAsync()).Should().Be("board.device-unknown");
        (await new Func<Task>(() => Devices.RecognizeAsync(secret, default)).RefusalAsync()).Should().Be("board.device-unknown");
        (await Devices.IsCurrentAsync(device, default)).Should().BeFalse();
        (await _desk.LinesAsync()).Should().Contain(line => line.Verb == "device-revoked" && line.SubjectId == device);
    }
}
