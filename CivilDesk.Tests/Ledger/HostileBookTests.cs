using System.Diagnostics;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Ledger;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Ledger;

public sealed class HostileBookTests : IAsyncLifetime
{
    private const long MostBytes = 150L << 20;

    private static readonly TimeSpan s_quickly = TimeSpan.FromSeconds(5);

    private readonly DeskFixture _desk = new();

    public static TheoryData<string> Books => [.. HostileBooks.All.Keys];

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Books))]
    public async Task A_file_that_harms_is_refused_quickly_and_leaves_nothing(string book)
    {
        var (code, make) = HostileBooks.All[book];
        await using var file = make();
        var watch = Stopwatch.StartNew();

        await new Func<Task>(() => _desk.Get<ImportService>().CheckAsync(_desk.Leader, file, null, default)).ShouldBeRefusedAsync(code);

        watch.Elapsed.Should().BeLessThan(s_quickly);
        Asked(file).Should().BeLessThan(MostBytes, "all that was ever asked for, which is more than was held at once");
        (await _desk.LookAsync(db => db.Set<Complaint>().CountAsync())).Should().Be(0);
        Directory.GetFiles(_desk.Folders.Imports).Should().BeEmpty();
    }

    private static long Asked(Stream file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            WorkbookGuard.Inspect(file, default);
        }
        catch (DeskRuleException)
        {
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
