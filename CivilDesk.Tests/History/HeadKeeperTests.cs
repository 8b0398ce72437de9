using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace CivilDesk.Tests.History;

public sealed class HeadKeeperTests : IAsyncLifetime
{
    private static readonly TimeSpan s_longEnough = TimeSpan.FromSeconds(20);
    private readonly DeskFixture _desk = new();

    private HeadCopies Copies => _desk.Get<HeadCopies>();

    private string File => Directory.GetFiles(_desk.Folders.Keys, "history-heads-*.txt").Should().ContainSingle().Which;

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_head_is_copied_at_start_and_again_on_each_new_day()
    {
        await _desk.ReceivedAsync();
        using var keeper = Keeper();

        await keeper.StartAsync(default);
        SpinWait.SpinUntil(() => Copies.Read().Count == 1, s_longEnough).Should().BeTrue();
        SpinWait.SpinUntil(
            () =>
            {
                _desk.Time.Advance(TimeSpan.FromHours(1));
                return Copies.Read().Count >= 3;
            },
            s_longEnough).Should().BeTrue();
        await keeper.StopAsync(default);

        var days = Copies.Read().Select(copy => copy.Day).ToList();
        days.Should().StartWith(new DateOnly(2026, 11, 2)).And.OnlyHaveUniqueItems().And.BeInAscendingOrder();
        Copies.Read().Should().OnlyContain(copy => copy.Count == 2);
    }

    [Fact]
    public async Task A_day_has_one_copy_however_often_the_program_starts()
    {
        await _desk.ReceivedAsync();
        await Keeper().KeepAsync(default);
        await _desk.ReceivedAsync();

        await Keeper().KeepAsync(default);

        Copies.Read().Should().ContainSingle().Which.Count.Should().Be(2);
    }

    [Fact]
    public async Task A_ledger_in_which_nothing_happened_yet_has_nothing_to_copy()
    {
        await Keeper().KeepAsync(default);

        Copies.Read().Should().BeEmpty();
    }

    [Fact]
    public async Task A_half_written_or_forged_copy_counts_for_nothing_and_does_not_swallow_the_next()
    {
        await _desk.ReceivedAsync();
        await Keeper().KeepAsync(default);
        var genuine = (await System.IO.File.ReadAllTextAsync(File)).Split(' ');
        await System.IO.File.AppendAllTextAsync(File, $"\n2026-11-03 900 {genuine[2]} {genuine[3]}\n2026-11-04 2 nothexadecimal {genuine[3]}\n2026-11-05 2 {genuine[2][..20]}");
        _desk.GoTo(2026, 11, 6);

        await Keeper().KeepAsync(default);

        Copies.Read().Select(copy => copy.Day).Should().Equal(new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 6));
        (await _desk.Get<HistoryVerifier>().VerifyAsync(default)).IsSound.Should().BeTrue();
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_copies()
    {
        await _desk.ReceivedAsync();
        await Keeper().KeepAsync(default);

        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.GetUnixFileMode(File).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private HeadKeeper Keeper() => new(_desk.Get<IDbContextFactory<DeskDb>>(), Copies, _desk.Get<DeskClock>(), NullLogger<HeadKeeper>.Instance);
}
