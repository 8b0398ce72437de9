using System.Text;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Demo;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.History;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Demo;

public sealed class DemoDistrictTests : IDisposable
{
    private static readonly DateOnly s_lastDay = new(2022, 10, 5);

    // Random on purpose: keys, seals and what is encrypted under them. Nobody sees them.
    private static readonly string[] s_hidden = ["Key", "PhoneSealed", "AddressSealed", "EmailSealed", "PhoneIndex", "PhoneTailIndex", "Hash"];

    private readonly List<DeskFolders> _folders = [];

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folders.ForEach(DemoLedger.Remove);
    }

    [Fact]
    public async Task The_same_seed_and_last_day_tell_the_same_story()
    {
        var first = await TellAsync();
        var second = await TellAsync();

        second.Should().Be(first);
    }

    [Fact]
    public void Another_seed_tells_another_story()
    {
        var usual = DistrictPlan.Make(s_lastDay, DemoDistrict.UsualSeed).Cases.Select(life => life.Matter.Title);
        var other = DistrictPlan.Make(s_lastDay, DemoDistrict.UsualSeed + 1).Cases.Select(life => life.Matter.Title);

        other.Should().NotEqual(usual);
    }

    [Fact]
    public void A_later_last_day_tells_the_same_past()
    {
        var earlier = DistrictPlan.Make(s_lastDay, DemoDistrict.UsualSeed);
        var later = DistrictPlan.Make(s_lastDay.AddYears(2), DemoDistrict.UsualSeed);

        later.Cases.Where(life => life.ReceivedOn < new DateOnly(2022, 8, 15)).Select(Told)
            .Should().Equal(earlier.Cases.Where(life => life.ReceivedOn < new DateOnly(2022, 8, 15)).Select(Told));

        static string Told(PlannedCase life) => $"{life.ReceivedAt:O} {life.Citizen.Details.Name} {life.Matter.Title} {life.Answer} {life.RepliedAt:O}";
    }

    [Fact]
    public async Task A_folder_that_holds_a_ledger_is_refused_and_left_as_it_is()
    {
        var folders = NewFolders();
        Directory.CreateDirectory(folders.Data);
        await File.WriteAllTextAsync(folders.Database, "somebody's ledger");

        var fill = () => DemoDistrict.FillAsync(folders, s_lastDay, 1, null, default);

        (await fill.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("demo.ledger-exists");
        (await File.ReadAllTextAsync(folders.Database)).Should().Be("somebody's ledger");
        Directory.Exists(folders.Keys).Should().BeFalse();
    }

    [Fact]
    public async Task A_last_day_before_the_desk_opened_is_refused_and_nothing_is_created()
    {
        var folders = NewFolders();

        var fill = () => DemoDistrict.FillAsync(folders, new(2022, 6, 30), 1, null, default);

        (await fill.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("demo.before-opening");
        Directory.Exists(folders.Data).Should().BeFalse();
    }

    [Fact]
    public async Task An_interrupted_filling_leaves_no_ledger_and_can_be_begun_again()
    {
        var folders = NewFolders();
        using var stop = new CancellationTokenSource();

        var fill = () => DemoDistrict.FillAsync(folders, s_lastDay, 1, new StopsAtOnce(stop), stop.Token);

        await fill.Should().ThrowAsync<OperationCanceledException>();
        Directory.GetFileSystemEntries(folders.Data).Should().OnlyContain(entry => entry.EndsWith(".lock", StringComparison.Ordinal));
        await DemoDistrict.FillAsync(folders, new(2022, 7, 4), 1, null, default);
        LedgerOpening.Inspect(folders, demo: true).Should().BeTrue();
    }

    [Theory]
    [InlineData(1, "2022-10-01")]
    [InlineData(2, "2022-10-03")]
    [InlineData(3, "2023-01-22")]
    [InlineData(4, "2024-02-29")]
    [InlineData(5, "2025-10-06")]
    [InlineData(20220701, "2026-11-24")]
    [InlineData(7, "2027-12-31")]
    public void Whatever_the_seed_and_the_last_day_the_published_months_hold(int seed, string lastDay)
    {
        var plan = DistrictPlan.Make(DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture), seed);

        foreach (var (month, processed, meetings, visits) in new[] { (7, 32, 4, 0), (8, 33, 9, 0), (9, 40, 3, 2) })
        {
            plan.Cases.Count(life => IsIn(life.ProcessedAt, month)).Should().Be(processed);
            plan.Meetings.Count(meeting => IsIn(meeting.HeldAt, month)).Should().Be(meetings);
            plan.Visits.Count(visit => IsIn(visit.CarriedOutAt, month)).Should().Be(visits);
        }

        bool IsIn(DateTimeOffset? moment, int month) =>
            moment <= plan.Ends && DeskClock.DayOf(moment.Value) is var day && day.Year == 2022 && day.Month == month;
    }

    private DeskFolders NewFolders()
    {
        var folders = DemoLedger.TemporaryFolders();
        _folders.Add(folders);
        return folders;
    }

    private async Task<string> TellAsync()
    {
        var folders = NewFolders();
        await DemoDistrict.FillAsync(folders, s_lastDay, DemoDistrict.UsualSeed, null, default);
        await using var services = DemoLedger.Open(folders, s_lastDay);
        var vault = new Core.Privacy.ContactVault(Core.Privacy.KeyRing.Open(folders.Keys));
        return await DemoLedger.LookAsync(services, async db =>
        {
            var story = new StringBuilder();
            foreach (var petitioner in await db.Set<Petitioner>().OrderBy(p => p.Id).ToListAsync())
            {
                story.AppendJoin(' ', vault.Open(petitioner.PhoneSealed, Petitioner.PhoneField, petitioner.Key), vault.Open(petitioner.AddressSealed, Petitioner.AddressField, petitioner.Key)).AppendLine();
            }

            await WriteAsync<Petitioner>();
            await WriteAsync<Complaint>();
            await WriteAsync<Meeting>();
            await WriteAsync<FieldVisit>();
            await WriteAsync<Directive>();
            await WriteAsync<ReportSnapshot>();
            await WriteAsync<HistoryLine>();
            return story.ToString();

            async Task WriteAsync<T>()
                where T : class
            {
                var columns = db.Model.FindEntityType(typeof(T))!.GetProperties().Where(property => !s_hidden.Contains(property.Name)).ToList();
                foreach (var record in await db.Set<T>().ToListAsync())
                {
                    story.AppendJoin(' ', columns.Select(column => $"{column.Name}={column.GetGetter().GetClrValue(record)}")).AppendLine();
                }
            }
        });
    }

    private sealed class StopsAtOnce(CancellationTokenSource stop) : IProgress<DateOnly>
    {
        public void Report(DateOnly value) => stop.Cancel();
    }
}
