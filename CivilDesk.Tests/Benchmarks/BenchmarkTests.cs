using CivilDesk.Core.Complaints;
using CivilDesk.Core.History;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>What the benchmarks measure is an office's ledger, and they run.</summary>
public sealed class BenchmarkTests
{
    private const int Cases = 600;

    [Fact]
    public async Task The_bulk_ledger_is_one_that_the_desk_itself_could_have_written()
    {
        var desk = new DeskFixture();
        await desk.InitializeAsync();
        await new BulkLedger(desk).FillAsync(Cases);

        (await desk.Get<HistoryVerifier>().VerifyAsync(default)).IsSound.Should().BeTrue();
        var register = await desk.Get<ComplaintRegister>().ListAsync(desk.Leader, new(), ComplaintOrder.OldestFirst, 0, 100, default);
        register.Total.Should().Be(Cases);
        register.Rows[0].Number.ToString().Should().Be("2022-0001");
        foreach (var (word, expected) in new[] { (BulkLedger.RareWord, 1), (BulkLedger.CommonWord, (Cases * 2 / 3) - 1) })
        {
            var found = await desk.Get<ComplaintRegister>().ListAsync(desk.Leader, new() { Text = word }, ComplaintOrder.NewestFirst, 0, 10, default);
            found.Total.Should().BeCloseTo(expected, 1, "{0}", word);
        }

        var last = await desk.LookAsync(db => db.Set<Complaint>().Where(c => c.ReceivedOn.Year == 2026).CountAsync());
        (await desk.ReceivedAsync()).Number.Serial.Should().Be(last + 1, "the numbers go on without a gap");
        (await desk.Get<ReportService>().ReadAsync(desk.Leader, ReportPeriod.Month(2025, 10), default)).Figures.Processed.Should().BePositive();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Every_benchmark_but_the_starts_runs_and_tells_a_median()
    {
        using var output = new StringWriter();

        (await BenchProgram.RunAsync(["--size", "500", "--runs", "1", .. "save ring queue register search board report".Split(' ').SelectMany(name => (string[])["--only", name])], output)).Should().Be(0);

        output.ToString().Split('\n').Count(line => line.Contains(" ms ", StringComparison.Ordinal)).Should().Be(11);
        (await BenchProgram.RunAsync(["--only", "nonsense"], output)).Should().Be(2);
    }
}
