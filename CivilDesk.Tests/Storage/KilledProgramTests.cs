using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace CivilDesk.Tests.Storage;

/// <summary>The program dies with kill -9 in the middle of its saves: what was acknowledged is there, and nothing is half there.</summary>
public sealed class KilledProgramTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Kills = 20, EarlyKills = 4;

    // Far beyond what a start takes: only a program that hangs waits so long.
    private static readonly TimeSpan s_longestStart = TimeSpan.FromSeconds(60);

    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Twenty_kills_during_saves_lose_no_acknowledged_complaint_and_leave_none_torn()
    {
        var acknowledged = new ConcurrentDictionary<string, Guid>();
        for (var kill = 0; kill < Kills; kill++)
        {
            KillWhileSaving(acknowledged, TimeSpan.FromMilliseconds(Random.Shared.Next(200, 1_000)));
            await CheckAsync(acknowledged);
        }

        output.WriteLine($"{Kills} kills, {acknowledged.Count} acknowledged saves, 0 lost, 0 torn");
        acknowledged.Should().HaveCountGreaterThan(Kills, "the kills must have hit a desk at work");
    }

    [Fact]
    public async Task A_first_start_killed_at_any_moment_does_not_stop_the_next_start()
    {
        for (var kill = 0; kill < EarlyKills; kill++)
        {
            var root = Path.Combine(Path.GetDirectoryName(_desk.Folders.Data)!, $"new-{kill}");
            var folders = new DeskFolders(Path.Combine(root, "data"), Path.Combine(root, "keys"));
            using (var dying = Start(folders, 0, _ => { }))
            {
                dying.WaitForExit(Random.Shared.Next(100, 700));
                dying.Kill();
                dying.WaitForExit();
            }

            using var next = Start(folders, 0, _ => { });
            next.WaitForExit(s_longestStart).Should().BeTrue("the next start must not hang");
            next.ExitCode.Should().Be(0, await next.StandardError.ReadToEndAsync());
            LedgerOpening.Inspect(folders, demo: false).Should().BeTrue();
        }
    }

    private void KillWhileSaving(ConcurrentDictionary<string, Guid> acknowledged, TimeSpan saving)
    {
        using var working = new ManualResetEventSlim();
        using var desk = Start(_desk.Folders, _desk.Clerk.AccountId, line =>
        {
            if (line.Split(' ') is ["ACK", var number, var command])
            {
                acknowledged.TryAdd(number, Guid.Parse(command)).Should().BeTrue("{0} was given twice", number);
                working.Set();
            }
        });
        working.Wait(s_longestStart).Should().BeTrue("the killed program's successor must start and save");
        desk.WaitForExit(saving).Should().BeFalse("it works until it is killed");
        desk.Kill();
        desk.WaitForExit();
    }

    private async Task CheckAsync(ConcurrentDictionary<string, Guid> acknowledged)
    {
        _desk.Reopen();
        var complaints = await _desk.LookAsync(db => db.Set<Complaint>().AsNoTracking().Select(c => new { c.Id, c.Number, c.PetitionerId }).ToListAsync());
        var commands = await _desk.LookAsync(db => db.Set<ProcessedCommand>().AsNoTracking().ToDictionaryAsync(c => c.CommandId, c => c.Answer));
        var received = (await _desk.LinesAsync()).Where(line => line.Verb == "received").ToList();

        acknowledged.Keys.Should().BeSubsetOf(complaints.Select(c => c.Number.ToString()), "an acknowledged save is never lost");
        acknowledged.Should().OnlyContain(ack => commands[ack.Value]!.Contains(ack.Key), "a resend of it would get the same number");
        commands.Should().HaveSameCount(complaints);
        received.Select(line => (line.SubjectId, line.PetitionerId, line.Detail)).Should()
            .BeEquivalentTo(complaints.Select(c => ((long?)c.Id, (long?)c.PetitionerId, c.Number.ToString())), "each complaint has its line and each line its complaint");
        (await _desk.LookAsync(db => db.Set<Petitioner>().CountAsync())).Should().Be(complaints.Count);
        foreach (var year in complaints.GroupBy(c => c.Number.Year))
        {
            year.Select(c => c.Number.Serial).Order().Should().Equal(Enumerable.Range(1, year.Count()), "the numbers have no gap");
            (await _desk.LookAsync(db => db.Set<NumberCounter>().SingleAsync(c => c.Ledger == CaseLedger.Complaints && c.Year == year.Key))).LastSerial.Should().Be(year.Count());
        }

        (await _desk.Get<HistoryVerifier>().VerifyAsync(default)).Should().Be(new HistoryVerdict(await _desk.CountLinesAsync(), null, null));
        await _desk.CloseAsync();
        LedgerOpening.Inspect(_desk.Folders, demo: false).Should().BeTrue("the file passes its quick check");
    }

    private static Process Start(DeskFolders folders, long clerk, Action<string> heard)
    {
        var dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        var process = new Process
        {
            StartInfo = new(dotnet, ["exec", typeof(SavingProcess).Assembly.Location, folders.Data, folders.Keys, $"{clerk}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) => heard(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        return process;
    }
}
