using System.IO.Pipelines;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Ledger;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Ledger;

public sealed class ImportServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private ImportService Imports => _desk.Get<ImportService>();

    private ComplaintRegister Register => _desk.Get<ComplaintRegister>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task An_old_register_comes_in_under_new_numbers_and_is_found_by_its_old_ones()
    {
        await _desk.ReceivedAsync();
        var preview = await CheckAsync(RegisterBook.Row(1), RegisterBook.Row(2), RegisterBook.Row(3));
        preview.Should().BeEquivalentTo(new { Rows = 3, Ready = 3, Known = 0, ErrorCount = 0, MayGoOn = true });
        preview.LeftOut.Should().Equal("법정기한");
        preview.Lines[0].Should().BeEquivalentTo(new { Row = 2, EarlierNumber = "2024-00001", Petitioner = "김*낙", Status = ComplaintStatus.Closed, Outcome = Outcome.Accepted }, options => options.Excluding(line => line.Petitioner));
        var lines = await _desk.CountLinesAsync();

        var result = await TakeOverAsync(preview);

        result.Should().Be(new ImportResult(3, 0, new(2026, 2), new(2026, 4)));
        (await _desk.CountLinesAsync()).Should().Be(lines + 1, "an import leaves one line");
        (await _desk.LastLineAsync())!.Should().BeEquivalentTo(new { Verb = "register-imported", Detail = "3: 2026-0002–2026-0004" });
        var found = (await SearchAsync("2024-00002")).Should().ContainSingle().Subject;
        found.Number.Should().Be(new CaseNumber(2026, 3));
        var view = await Register.OpenAsync(_desk.Clerk, found.Number, default);
        view.Life.EarlierNumber.Should().Be("2024-00002");
        view.Petitioner.Phone.Should().Be("010-0000-0002");
        view.Story.Should().EndWith("[기존 대장] 비고: 재확인 완료");
        view.Should().BeEquivalentTo(new { WasOnTime = true, ReplyChannel = ReplyChannel.Phone });
        (await SearchAsync("내려앉았습니다")).Should().HaveCount(3, "the words of all are known to the search");
        (await _desk.ReceivedAsync()).Number.Should().Be(new CaseNumber(2026, 5), "no number is skipped or given twice");
    }

    [Fact]
    public async Task Importing_twice_adds_nothing()
    {
        var file = RegisterBook.Of(RegisterBook.Row(1), RegisterBook.Row(2));
        await TakeOverAsync(await Imports.CheckAsync(_desk.Leader, file, null, default));

        file.Position = 0;
        await new Func<Task>(() => Imports.CheckAsync(_desk.Leader, file, null, default)).ShouldBeRefusedAsync("import.same-file");
        var longer = await CheckAsync(RegisterBook.Row(1), RegisterBook.Row(2), RegisterBook.Row(3));
        longer.Should().BeEquivalentTo(new { Rows = 3, Ready = 1, Known = 2 });
        await TakeOverAsync(longer);
        var nothing = await CheckAsync(RegisterBook.Row(3), RegisterBook.Row(2));
        await new Func<Task>(() => TakeOverAsync(nothing)).ShouldBeRefusedAsync("import.nothing-new");

        (await _desk.LookAsync(db => db.Set<Complaint>().CountAsync())).Should().Be(3);
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_out_and_every_wrong_cell_is_named()
    {
        var preview = await CheckAsync(
            RegisterBook.Row(1),
            RegisterBook.Row(2, ("접수경로", "비둘기"), ("접수일시", "어제"), ("행정동", "없는동"), ("분야-세부", "우주"), ("주관부서·담당", "비밀과")),
            RegisterBook.Row(3, ("접수번호", null), ("민원종류", null), ("회신방법", "비둘기")),
            RegisterBook.Row(4, ("접수번호", "2024-00001")),
            RegisterBook.Row(5, ("제목", null)),
            RegisterBook.Row(6, ("민원인(대표)", null)),
            RegisterBook.Row(7, ("연락처", "12")),
            RegisterBook.Row(8, ("요지", "주민번호는 900101-1234567입니다")),
            RegisterBook.Row(9, ("처리결과(코드)", "수용곤란"), ("불가사유", "예산이 없음")),
            RegisterBook.Row(10, ("처리결과(코드)", null)),
            RegisterBook.Row(11, ("처리일(결재)", null), ("회신일", null)),
            RegisterBook.Row(12, ("회신일", new DateTime(2024, 3, 5))),
            RegisterBook.Row(13, ("접수일시", null)),
            RegisterBook.Row(14, ("처리결과(코드)", "장기검토")),
            RegisterBook.Row(15, ("접수일시", new DateTime(2030, 1, 7))),
            RegisterBook.Row(16, ("처리일(결재)", new DateTime(2024, 1, 2)), ("회신일", null)));

        preview.Errors.Select(error => (error.Row, error.Column, error.Code)).Should().Equal(
            (3, RegisterColumn.ReceivedAt, "import.date-unreadable"),
            (3, RegisterColumn.Channel, "code.unknown-channel"),
            (3, RegisterColumn.Category, "code.unknown-category"),
            (3, RegisterColumn.Dong, "code.unknown-dong"),
            (3, RegisterColumn.Department, "code.unknown-department"),
            (4, RegisterColumn.Number, "import.number-needed"),
            (4, RegisterColumn.Type, "import.type-needed"),
            (4, RegisterColumn.ReplyChannel, "import.word-unknown"),
            (5, RegisterColumn.Number, "import.number-twice"),
            (14, RegisterColumn.ReceivedAt, "import.received-needed"),
            (6, null, "complaint.title-needed"),
            (7, null, "petitioner.name-needed"),
            (8, null, "petitioner.phone-malformed"),
            (9, null, "text.resident-number"),
            (10, null, "rejection.reason-and-remedy-required"),
            (11, null, "import.outcome-needed"),
            (12, null, "import.processed-day-needed"),
            (13, null, "import.reply-before-processing"),
            (15, null, "complaint.review-date-needed"),
            (16, null, "back-date.in-the-future"),
            (17, null, "back-date.before-receipt"));
        await new Func<Task>(() => TakeOverAsync(preview)).ShouldBeRefusedAsync("import.has-errors");
        (await _desk.LookAsync(db => db.Set<Complaint>().CountAsync())).Should().Be(0);
        (await _desk.LookAsync(db => db.Set<Petitioner>().CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task A_row_stands_where_the_old_register_left_it()
    {
        var preview = await CheckAsync(
            RegisterBook.Row(1, ("처리내용", null), ("처리결과(코드)", null), ("처리일(결재)", null), ("회신일", null), ("회신방법", null)),
            RegisterBook.Row(2, ("주관부서·담당", null), ("처리내용", null), ("처리결과(코드)", null), ("처리일(결재)", null), ("회신일", null), ("회신방법", null)),
            RegisterBook.Row(3, ("회신일", null), ("회신방법", null)),
            RegisterBook.Row(4, ("처리결과(코드)", "취하")),
            RegisterBook.Row(5, ("처리결과(코드)", "수용 곤란"), ("불가사유", "예산이 없음"), ("구제절차", "이의신청을 하실 수 있습니다.")),
            RegisterBook.Row(6, ("회신일", "2024. 5. 20.")),
            RegisterBook.Row(7, ("연명 인원·세대", "12명 8세대"), ("민원종류", "갈등")));
        await TakeOverAsync(preview);

        var cases = await _desk.LookAsync(db => db.Set<Complaint>().OrderBy(c => c.Number).ToListAsync());
        cases.Select(c => c.Status).Should().Equal(
            ComplaintStatus.Assigned, ComplaintStatus.Received, ComplaintStatus.AwaitingReply, ComplaintStatus.Withdrawn, ComplaintStatus.Closed, ComplaintStatus.Closed, ComplaintStatus.Closed);
        cases[5].WasOnTime.Should().BeFalse("seven working days were over");
        cases[6].Should().BeEquivalentTo(new { IsCollective = true, HasConflict = true, Signers = 12, Households = 8 });
        cases[4].Remedy.Should().Contain("이의신청");
    }

    [Fact]
    public async Task Whoever_is_known_by_number_and_name_gets_no_second_card()
    {
        var known = await _desk.ReceivedAsync(Given.WalkIn(name: "홍길동", phone: "010-0123-4567"));
        await TakeOverAsync(await CheckAsync(
            RegisterBook.Row(1, ("민원인(대표)", "홍길동"), ("연락처", "01001234567")),
            RegisterBook.Row(2, ("민원인(대표)", "홍길동"), ("연락처", 1001234567d)),
            RegisterBook.Row(3, ("민원인(대표)", "홍길순"), ("연락처", "010-0123-4567")),
            RegisterBook.Row(4, ("민원인(대표)", "홍길순"), ("연락처", "010-0123-4567"))));

        var petitioners = await _desk.LookAsync(db => db.Set<Complaint>().OrderBy(c => c.Number).Select(c => c.PetitionerId).ToListAsync());
        petitioners[1].Should().Be((await _desk.CaseAsync(known.Id)).PetitionerId);
        petitioners[2].Should().Be(petitioners[1], "Excel has eaten the zero");
        petitioners[3].Should().NotBe(petitioners[1], "a number in common makes no one person");
        petitioners[4].Should().Be(petitioners[3]);
    }

    [Fact]
    public async Task A_register_is_the_team_leaders_to_import_and_nobody_elses_to_confirm()
    {
        await new Func<Task>(() => Imports.CheckAsync(_desk.Clerk, RegisterBook.Of(RegisterBook.Row(1)), null, default)).ShouldBeRefusedAsync("permission.denied");
        var preview = await CheckAsync(RegisterBook.Row(1));
        await Imports.DiscardAsync(_desk.Leader, preview.Id, default);

        await new Func<Task>(() => TakeOverAsync(preview)).ShouldBeRefusedAsync("import.gone");
        Directory.GetFiles(_desk.Folders.Imports).Should().BeEmpty();
    }

    [Fact]
    public async Task One_register_is_checked_at_a_time()
    {
        var upload = new Pipe();
        var slow = Imports.CheckAsync(_desk.Leader, upload.Reader.AsStream(), null, default);

        await new Func<Task>(() => CheckAsync(RegisterBook.Row(1))).ShouldBeRefusedAsync("import.another-running");
        await upload.Writer.CompleteAsync();

        await new Func<Task>(() => slow).ShouldBeRefusedAsync("import.not-a-workbook");
        (await CheckAsync(RegisterBook.Row(1))).MayGoOn.Should().BeTrue();
    }

    [Fact]
    public async Task Two_hours_later_a_checked_register_must_be_checked_again()
    {
        var preview = await CheckAsync(RegisterBook.Row(1));
        _desk.GoTo(2026, 11, 2, 12, 1);

        await new Func<Task>(() => TakeOverAsync(preview)).ShouldBeRefusedAsync("import.gone");
    }

    [Fact]
    public async Task What_the_ledger_got_between_check_and_word_is_not_taken_over_twice()
    {
        var mine = await CheckAsync(RegisterBook.Row(1), RegisterBook.Row(2));
        await _desk.LookAsync(db => db.Database.ExecuteSqlAsync($"INSERT INTO NumberCounters VALUES ('Complaints', 2025, 1)"));
        await TakeOverAsync(mine);
        var again = await CheckAsync(RegisterBook.Row(3));
        await _desk.LookAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Complaints SET EarlierNumber = '2024-00003' WHERE EarlierNumber = '2024-00001'"));

        await new Func<Task>(() => TakeOverAsync(again)).ShouldBeRefusedAsync("import.ledger-changed");
    }

    [Fact]
    public async Task A_file_without_a_needed_column_or_without_rows_is_refused()
    {
        var short1 = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(short1, new[] { new Dictionary<string, object?> { ["접수번호"] = "1", ["접수일"] = "2024-01-02", ["제목"] = "가", ["성명"] = "홍길동" } });
        short1.Position = 0;
        await new Func<Task>(() => Imports.CheckAsync(_desk.Leader, short1, null, default)).ShouldBeRefusedAsync("import.heading-missing");

        await new Func<Task>(() => Imports.CheckAsync(_desk.Leader, RegisterBook.Of([RegisterBook.Headings.ToDictionary(heading => heading, _ => (object?)null)]), null, default)).ShouldBeRefusedAsync("import.empty");
    }

    [Fact]
    public async Task Words_that_a_stop_kept_from_the_search_are_learnt_at_the_next_start()
    {
        await TakeOverAsync(await CheckAsync(RegisterBook.Row(1), RegisterBook.Row(2)));
        await _desk.LookAsync(db => db.Database.ExecuteSqlAsync($"DELETE FROM SearchWords"));
        await _desk.LookAsync(db => db.Database.ExecuteSqlAsync($"UPDATE LedgerImports SET WordsFrom = 1"));
        (await SearchAsync("내려앉았습니다")).Should().BeEmpty();

        await Imports.LearnWordsAsync(null, default);

        (await SearchAsync("내려앉았습니다")).Should().HaveCount(2);
    }

    private Task<ImportPreview> CheckAsync(params IEnumerable<Dictionary<string, object?>> rows) => Imports.CheckAsync(_desk.Leader, RegisterBook.Of(rows), null, default);

    private Task<ImportResult> TakeOverAsync(ImportPreview preview) => Imports.TakeOverAsync(_desk.Leader, CommandId.New(), preview.Id, null, default);

    private async Task<IReadOnlyList<ComplaintRow>> SearchAsync(string text) => (await Register.ListAsync(_desk.Clerk, new() { Text = text }, ComplaintOrder.NewestFirst, 0, 20, default)).Rows;
}
