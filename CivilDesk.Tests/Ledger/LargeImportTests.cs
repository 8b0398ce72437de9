using System.Diagnostics;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Ledger;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace CivilDesk.Tests.Ledger;

/// <summary>What the product promises about a hundred thousand rows; the bounds are wide, for a machine that does other things too.</summary>
public sealed class LargeImportTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Rows = 100_000;

    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_hundred_thousand_rows_come_in_while_the_counter_goes_on_saving()
    {
        using var file = RegisterBook.Of(Enumerable.Range(1, Rows).Select(RegisterBook.Row));
        var (imports, watch, heard) = (_desk.Get<ImportService>(), Stopwatch.StartNew(), new List<ImportPhase>());
        using var over = new CancellationTokenSource();
        var waits = Task.Run(() => SaveMeanwhileAsync(over.Token));

        var preview = await imports.CheckAsync(_desk.Leader, file, new Heard(heard), default);
        var checkedAfter = watch.Elapsed;
        await imports.TakeOverAsync(_desk.Leader, CommandId.New(), preview.Id, new Heard(heard), default);
        var doneAfter = watch.Elapsed;
        await over.CancelAsync();
        var (saves, longest) = await waits;

        output.WriteLine($"{file.Length >> 20} MB; checked after {checkedAfter.TotalSeconds:0.0} s, done after {doneAfter.TotalSeconds:0.0} s; {saves} saves meanwhile, the longest {longest.TotalSeconds:0.00} s");
        (await _desk.LookAsync(db => db.Set<Complaint>().CountAsync(c => c.EarlierNumber != null))).Should().Be(Rows);
        heard.Distinct().Should().Equal(Enum.GetValues<ImportPhase>());
        doneAfter.Should().BeLessThan(TimeSpan.FromMinutes(4));
        longest.Should().BeLessThan(TimeSpan.FromSeconds(8));
    }

    private async Task<(int Saves, TimeSpan Longest)> SaveMeanwhileAsync(CancellationToken over)
    {
        var (saves, longest) = (0, TimeSpan.Zero);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!over.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            await _desk.ReceivedAsync();
            longest = watch.Elapsed > longest ? watch.Elapsed : longest;
            saves++;
            await pause.WaitForNextTickAsync(CancellationToken.None);
        }

        return (saves, longest);
    }

    private sealed class Heard(List<ImportPhase> phases) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => phases.Add(value.Phase);
    }
}
