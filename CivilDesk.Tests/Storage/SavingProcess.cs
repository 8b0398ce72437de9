using System.Globalization;
using CivilDesk.Core;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Benchmarks;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Storage;

/// <summary>
/// The test assembly run as a program: an office that takes complaints in without end and says aloud what it has acknowledged,
/// until somebody kills it.
/// </summary>
internal static class SavingProcess
{
    private const int Counters = 4;

    /// <param name="args">Data folder, keys folder, the clerk's account (0: only open the ledger and end).</param>
    public static async Task<int> Main(string[] args)
    {
        if (args is [BenchProgram.Verb, .. var benchmarks])
        {
            return await BenchProgram.RunAsync(benchmarks, Console.Out);
        }

        if (args is [BoardCrowd.Verb, .. var crowd])
        {
            return await BoardCrowd.RunAsync(crowd, Console.In, Console.Out);
        }

        var folders = new DeskFolders(args[0], args[1]);
        var clock = new DeskClock(TimeProvider.System);
        using var opened = LedgerOpening.Begin(folders, demo: false, clock);
        await using var services = new ServiceCollection().AddCivilDeskCore(folders, opened.Keys).BuildServiceProvider();
        await LedgerOpening.MigrateAsync(services.GetRequiredService<IDbContextFactory<DeskDb>>(), folders, opened.Keys, demo: false, clock, default);
        Console.WriteLine("OPEN");
        if (args[2] != "0")
        {
            var clerk = new Actor(long.Parse(args[2], CultureInfo.InvariantCulture), "127.0.0.1");
            await Task.WhenAll(Enumerable.Range(0, Counters).Select(_ => Task.Run(() => ReceiveForEverAsync(services.GetRequiredService<ComplaintService>(), clerk))));
        }

        return 0;
    }

    private static async Task ReceiveForEverAsync(ComplaintService complaints, Actor clerk)
    {
        while (true)
        {
            var command = CommandId.New();
            var received = await complaints.ReceiveAsync(clerk, command, Given.WalkIn(), default);
            Console.WriteLine($"ACK {received.Number} {command.Value}");
        }
    }
}
