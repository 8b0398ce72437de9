using CivilDesk.Core.Archive;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace CivilDesk.Tests.Archive;

public sealed class ArchiveServiceTests : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly DeskFixture _desk = new();
    private readonly Cabinet _cabinet = new();

    private string Folder => Path.Combine(_desk.Folders.Data, "archive");

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task What_is_issued_lies_in_the_archive_under_its_hash_and_under_the_offices_name_for_people()
    {
        _cabinet.Issue(1, "2022-07", "7월");

        (await Archive().KeepIssuedAsync(default)).Should().Be(2);

        var page = await Archive().ListAsync(_desk.Mayor, 0, 50, default);
        page.Rows.Select(line => (line.Period, line.FileName, line.Bytes)).Should().BeEquivalentTo([("2022-07", "7월.hwpx", 7L), ("2022-07", "7월.xlsx", 7L)]);
        Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Should().BeEquivalentTo(page.Rows.Select(line => line.Sha256));
        var file = await Archive().OpenAsync(_desk.Mayor, page.Rows[0].Id, default);
        ArchiveStore.HashOf(file.Content).Should().Be(page.Rows[0].Sha256);
        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "attachment-opened", Subject = "ArchivedFile", Detail = "2022-07", _desk.Mayor.AccountId });
    }

    [Fact]
    public async Task However_often_the_desk_looks_every_edition_is_kept_once()
    {
        _cabinet.Issue(1, "2022-07", "7월");
        await Archive().KeepIssuedAsync(default);
        _cabinet.Issue(2, "2022-07", "7월(2판)");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Archive().KeepIssuedAsync(default)));

        (await _desk.LookAsync(db => db.Set<ArchivedFile>().Select(file => file.FileName).ToListAsync())).Should().BeEquivalentTo("7월.hwpx", "7월.xlsx", "7월(2판).hwpx", "7월(2판).xlsx");
        (await Archive().KeepIssuedAsync(default)).Should().Be(0);
    }

    [Fact]
    public async Task A_desk_that_stopped_between_the_issue_and_the_archive_makes_the_files_at_its_next_start()
    {
        _cabinet.Issue(1, "2022-07", "7월");
        _desk.Reopen();

        using var arrived = new SemaphoreSlim(0);
        using var listening = _desk.Get<LiveFeed>().Subscribe(LiveTopic.Archive, () => Task.FromResult(arrived.Release()));
        using var keeper = new ArchiveKeeper(Archive(), _desk.Get<LiveFeed>(), _desk.Get<DeskClock>(), NullLogger<ArchiveKeeper>.Instance);
        await keeper.StartAsync(default);
        (await arrived.WaitAsync(s_patience)).Should().BeTrue("the start brings it in");
        _cabinet.Issue(2, "2022-08", "8월");
        _desk.Get<LiveFeed>().Publish(LiveTopic.Reports);
        (await arrived.WaitAsync(s_patience)).Should().BeTrue("the bell brings it in");
        await keeper.StopAsync(default);

        (await Archive().ListAsync(_desk.Leader, 0, 50, default)).Total.Should().Be(4);
        _desk.Get<LiveFeed>().SubscriberCount.Should().Be(1, "only this test still listens");
    }

    [Fact]
    public async Task A_file_that_somebody_changed_is_never_handed_out_and_never_made_anew()
    {
        _cabinet.Issue(1, "2022-07", "7월");
        await Archive().KeepIssuedAsync(default);
        var line = (await Archive().ListAsync(_desk.Leader, 0, 50, default)).Rows.Single(line => line.FileName == "7월.hwpx");
        await File.WriteAllTextAsync(Path.Combine(Folder, line.Sha256[..2], line.Sha256), "tampered");

        await Archive().KeepIssuedAsync(default);

        await new Func<Task>(() => Archive().OpenAsync(_desk.Leader, line.Id, default)).ShouldBeRefusedAsync("archive.file-altered");
        (await Archive().VerifyAsync(_desk.Leader, default)).Should().Equal(new ArchiveFault("7월.hwpx", "archive.file-altered"));
        (await _desk.LastLineAsync())!.Detail.Should().Be("1/2");
    }

    [Fact]
    public async Task A_lost_file_is_made_again_from_the_frozen_content_if_it_comes_out_the_same()
    {
        _cabinet.Issue(1, "2022-07", "7월");
        await Archive().KeepIssuedAsync(default);
        Directory.Delete(Folder, recursive: true);

        (await Archive().VerifyAsync(_desk.Leader, default)).Should().HaveCount(2).And.OnlyContain(fault => fault.Code == "archive.file-missing");
        (await Archive().KeepIssuedAsync(default)).Should().Be(2);
        (await Archive().VerifyAsync(_desk.Leader, default)).Should().BeEmpty();

        Directory.Delete(Folder, recursive: true);
        _cabinet.Ink = "another writer";
        (await Archive().KeepIssuedAsync(default)).Should().Be(0);
        (await Archive().VerifyAsync(_desk.Leader, default)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_leaves_no_line_that_promises_a_file()
    {
        _cabinet.Issue(1, "2022-07", "7월");
        await File.WriteAllTextAsync(Folder, "a file where the folder should be");

        await new Func<Task>(() => Archive().KeepIssuedAsync(default)).ShouldBeRefusedAsync("file.not-writable");

        (await _desk.LookAsync(db => db.Set<ArchivedFile>().CountAsync())).Should().Be(0);
        File.Delete(Folder);
        (await Archive().KeepIssuedAsync(default)).Should().Be(2);
    }

    private ArchiveService Archive() => new(_desk.Get<WriteUnit>(), _desk.Get<DeskReads>(), _desk.Get<IDbContextFactory<DeskDb>>(), _desk.Get<ArchiveStore>(), [_cabinet]);

    /// <summary>A room that issues.</summary>
    private sealed class Cabinet : IArchiveSource
    {
        private readonly List<(IssuedPaper Paper, string Name)> _issued = [];

        public ArchiveSubject Subject => ArchiveSubject.Report;

        public string Ink { get; set; } = "ink";

        public void Issue(long id, string period, string name) => _issued.Add((new(id, period), name));

        public Task<IReadOnlyList<IssuedPaper>> IssuedAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<IssuedPaper>>([.. _issued.Select(issued => issued.Paper)]);

        public Task<IReadOnlyList<ArchivePaper>> MakeAsync(IssuedPaper issued, CancellationToken ct)
        {
            var name = _issued.Single(other => other.Paper == issued).Name;
            return Task.FromResult<IReadOnlyList<ArchivePaper>>(
            [
                new($"{name}.hwpx", "application/hwp+zip", System.Text.Encoding.UTF8.GetBytes($"h{issued.SubjectId} {Ink} ")),
                new($"{name}.xlsx", "application/xlsx", System.Text.Encoding.UTF8.GetBytes($"x{issued.SubjectId} {Ink} ")),
            ]);
        }
    }
}
