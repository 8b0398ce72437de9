using CivilDesk.Core.History;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.History;

/// <summary>Whoever edits, deletes, inserts, reorders or cuts a line past the program is found, and the first bad line is named.</summary>
public sealed class HistoryVerifierTests : IAsyncLifetime
{
    // Three received complaints: a petitioner's line and a complaint's line each.
    private const int Lines = 6;

    private readonly DeskFixture _desk = new();

    private HeadKeeper Keeper => ActivatorUtilities.CreateInstance<HeadKeeper>(_desk.Services);

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        for (var i = 0; i < Lines / 2; i++)
        {
            await _desk.ReceivedAsync();
        }
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task An_untouched_history_is_sound_to_its_last_line() =>
        (await VerifyAsync()).Should().Be(new HistoryVerdict(Lines, null, null));

    [Theory]
    [InlineData("At = '2020-01-01T00:00:00.0000000Z'")]
    [InlineData("AccountId = AccountId + 1")]
    [InlineData("OnBehalfOf = 1")]
    [InlineData("\"From\" = '10.0.0.1'")]
    [InlineData("Verb = 'seen'")]
    [InlineData("Subject = 'Meeting'")]
    [InlineData("SubjectId = SubjectId + 1")]
    [InlineData("PetitionerId = NULL")]
    [InlineData("Detail = 'x'")]
    [InlineData("Detail = NULL, Verb = Verb || Detail")]
    [InlineData("Hash = zeroblob(32)")]
    [InlineData("Hash = zeroblob(0)")]
    public async Task An_edited_line_is_named_whatever_was_edited_in_it(string edit)
    {
        await SqlAsync($"UPDATE HistoryLines SET {edit} WHERE Sequence = 4");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(3, 4, "history.line-altered"));
    }

    [Fact]
    public async Task A_deleted_line_is_named()
    {
        await SqlAsync("DELETE FROM HistoryLines WHERE Sequence = 3");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(2, 3, "history.line-missing"));
    }

    [Fact]
    public async Task A_deleted_line_is_named_although_the_others_were_moved_up()
    {
        await SqlAsync("DELETE FROM HistoryLines WHERE Sequence = 3; UPDATE HistoryLines SET Sequence = -Sequence WHERE Sequence > 3; UPDATE HistoryLines SET Sequence = -Sequence - 1 WHERE Sequence < 0");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(2, 3, "history.line-altered"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(Lines + 1)]
    public async Task An_inserted_line_is_named(int at)
    {
        await SqlAsync($"UPDATE HistoryLines SET Sequence = -Sequence WHERE Sequence >= {at}; UPDATE HistoryLines SET Sequence = -Sequence + 1 WHERE Sequence < 0");
        await SqlAsync($"INSERT INTO HistoryLines SELECT {at}, At, AccountId, OnBehalfOf, \"From\", 'inserted', Subject, SubjectId, PetitionerId, Detail, Hash FROM HistoryLines WHERE Sequence = 1");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(at - 1, at, "history.line-altered"));
    }

    [Fact]
    public async Task A_line_before_the_first_is_named()
    {
        await SqlAsync("INSERT INTO HistoryLines SELECT 0, At, AccountId, OnBehalfOf, \"From\", Verb, Subject, SubjectId, PetitionerId, Detail, Hash FROM HistoryLines WHERE Sequence = 1");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(0, 0, "history.line-altered"));
    }

    [Fact]
    public async Task Two_lines_that_changed_places_are_named()
    {
        await SqlAsync("UPDATE HistoryLines SET Sequence = -3 WHERE Sequence = 3; UPDATE HistoryLines SET Sequence = 3 WHERE Sequence = 4; UPDATE HistoryLines SET Sequence = 4 WHERE Sequence = -3");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(2, 3, "history.line-altered"));
    }

    [Fact]
    public async Task A_cut_tail_is_named()
    {
        await SqlAsync("DELETE FROM HistoryLines WHERE Sequence > 4");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(4, 5, "history.tail-cut"));
    }

    [Fact]
    public async Task A_cut_tail_is_seen_although_the_head_was_made_to_agree()
    {
        await SqlAsync("DELETE FROM HistoryLines WHERE Sequence > 4; UPDATE HistoryHead SET Count = 4, Hash = (SELECT Hash FROM HistoryLines WHERE Sequence = 4)");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(4, 4, "history.head-altered"));
    }

    [Theory]
    [InlineData("UPDATE HistoryHead SET Count = 5")]
    [InlineData("UPDATE HistoryHead SET Hash = zeroblob(32)")]
    [InlineData("UPDATE HistoryHead SET Hash = zeroblob(5000000)")]
    [InlineData("UPDATE HistoryHead SET Seal = zeroblob(32)")]
    [InlineData("DELETE FROM HistoryHead")]
    public async Task An_edited_or_missing_head_is_seen(string edit)
    {
        await SqlAsync(edit);

        var verdict = await VerifyAsync();

        verdict.Should().BeEquivalentTo(new { Lines, Reason = "history.head-altered" });
        verdict.FirstBadLine.Should().NotBeNull();
    }

    [Fact]
    public async Task An_older_copy_of_the_whole_ledger_is_seen_against_the_second_place()
    {
        await _desk.CloseAsync();
        var older = Path.Combine(_desk.Folders.Keys, "older.db");
        File.Copy(_desk.Folders.Database, older);
        await _desk.ReceivedAsync();
        await Keeper.KeepAsync(default);
        await _desk.CloseAsync();

        File.Copy(older, _desk.Folders.Database, overwrite: true);

        (await VerifyAsync()).Should().Be(new HistoryVerdict(Lines, Lines + 1, "history.older-copy"));
    }

    [Fact]
    public async Task An_older_copy_is_still_seen_when_work_went_on_upon_it()
    {
        await _desk.CloseAsync();
        var older = Path.Combine(_desk.Folders.Keys, "older.db");
        File.Copy(_desk.Folders.Database, older);
        await _desk.ReceivedAsync();
        await Keeper.KeepAsync(default);
        await _desk.CloseAsync();
        File.Copy(older, _desk.Folders.Database, overwrite: true);

        _desk.Time.Advance(TimeSpan.FromMinutes(5));
        await _desk.ReceivedAsync();
        await _desk.ReceivedAsync();

        (await VerifyAsync()).Should().Be(new HistoryVerdict(Lines + 1, Lines + 2, "history.line-altered"));
    }

    [Fact]
    public async Task A_wholly_emptied_history_is_seen_against_the_second_place()
    {
        await Keeper.KeepAsync(default);

        await SqlAsync("DELETE FROM HistoryLines; DELETE FROM HistoryHead");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(0, 1, "history.older-copy"));
    }

    [Fact]
    public async Task A_quiet_weekend_is_no_alarm()
    {
        for (var day = 6; day <= 9; day++)
        {
            _desk.GoTo(2026, 11, day);
            await Keeper.KeepAsync(default);
        }

        _desk.Get<HeadCopies>().Read().Should().HaveCount(4);
        (await VerifyAsync()).IsSound.Should().BeTrue();
    }

    [Fact]
    public async Task A_new_ledger_without_a_line_is_sound()
    {
        await SqlAsync("DELETE FROM HistoryLines; DELETE FROM HistoryHead");

        (await VerifyAsync()).Should().Be(new HistoryVerdict(0, null, null));
    }

    [Fact]
    public async Task The_history_goes_on_after_it_was_found_broken_and_still_names_the_first_bad_line()
    {
        await SqlAsync("UPDATE HistoryLines SET Detail = 'x' WHERE Sequence = 2");

        await _desk.Get<HistoryReader>().VerifyAsync(_desk.Auditor, default);

        (await VerifyAsync()).Should().Be(new HistoryVerdict(1, 2, "history.line-altered"));
        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "history-verified", Detail = "history.line-altered", SubjectId = 2L });
    }

    private Task<HistoryVerdict> VerifyAsync() => _desk.Get<HistoryVerifier>().VerifyAsync(default);

    private Task<int> SqlAsync(string sql) => _desk.LookAsync(db => db.Database.ExecuteSqlRawAsync(sql));
}
