using CivilDesk.Core.Accounts;
using CivilDesk.Core.Board;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.History;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.History;

/// <summary>Who looked at whose data is written down; who looked at a list, a number or the board is not.</summary>
public sealed class RecordedReadsTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();
    private ReceivedComplaint _case = null!;
    private long _petitioner;

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        _case = await _desk.ReceivedAsync();
        _petitioner = await _desk.LookAsync(db => db.Set<Petitioner>().Select(p => p.Id).SingleAsync());
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Opening_a_case_leaves_a_line_with_the_person_whose_data_it_is()
    {
        await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Mayor, _case.Number, default);

        (await _desk.LastLineAsync()).Should().BeEquivalentTo(
            new { Verb = "viewed", Subject = nameof(Complaint), SubjectId = _case.Id, PetitionerId = _petitioner, _desk.Mayor.AccountId, _desk.Mayor.From });
    }

    [Fact]
    public async Task Opening_a_petitioner_leaves_a_line()
    {
        await _desk.Get<PetitionerService>().OpenAsync(_desk.Clerk, _petitioner, default);

        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "viewed", Subject = nameof(Petitioner), PetitionerId = _petitioner });
    }

    [Theory]
    [InlineData("홍길동")]
    [InlineData("010-0123-4567")]
    [InlineData("보도블록")]
    public async Task A_finished_search_leaves_a_line_that_does_not_repeat_what_was_searched(string text)
    {
        await _desk.Get<ComplaintRegister>().ListAsync(_desk.Clerk, new ComplaintFilter { Text = text }, ComplaintOrder.NewestFirst, 0, 50, default);

        var line = (await _desk.LastLineAsync())!;
        line.Verb.Should().Be("searched");
        line.Detail.Should().NotContain(text).And.EndWith(": 1");
    }

    [Fact]
    public async Task Taking_a_report_away_as_a_file_leaves_a_line()
    {
        await _desk.Get<ReportService>().ExportAsync(_desk.Leader, ReportPeriod.Month(2026, 10), null, default);

        (await _desk.LastLineAsync()).Should().BeEquivalentTo(new { Verb = "exported", Subject = nameof(ReportSnapshot), Detail = "2026-10" });
    }

    [Fact]
    public async Task The_board_the_queue_the_lists_the_suggestions_and_the_reports_on_screen_leave_none()
    {
        var before = await _desk.CountLinesAsync();

        await _desk.Get<BoardReader>().ReadAsync(_desk.Mayor, default);
        await _desk.Get<QueueReader>().ReadAsync(_desk.Leader, ComplaintView.Unassigned, 50, default);
        await _desk.Get<ComplaintRegister>().ListAsync(_desk.Clerk, new(), ComplaintOrder.NewestFirst, 0, 50, default);
        await _desk.Get<DirectiveService>().ListAsync(_desk.Leader, new(), 0, 50, default);
        await _desk.Get<PetitionerService>().RecognizeAsync(_desk.Clerk, "4567", default);
        await _desk.Get<ReportService>().ListAsync(_desk.Mayor, default);
        await _desk.Get<ReportService>().ReadAsync(_desk.Mayor, ReportPeriod.Month(2026, 10), default);
        await _desk.Get<AccountService>().ListAsync(_desk.Administrator, default);
        await _desk.Get<AccountService>().OwnAsync(_desk.Clerk, default);
        await _desk.Get<HistoryReader>().ListAsync(_desk.Auditor, new(), 0, 50, default);
        await _desk.Get<CodeService>().BookAsync(default);

        (await _desk.CountLinesAsync()).Should().Be(before);
    }

    [Fact]
    public async Task No_line_holds_a_name_a_number_an_address_or_a_word_of_the_matter()
    {
        await _desk.ReceivedAsync(Given.WalkIn("담장이 무너집니다", name: "장보고", phone: "010-0999-8888") with
        {
            NewPetitioner = new("장보고", "010-0999-8888", "은솔구 은솔로 77-1", "jang@example.kr"),
            Story = "비밀로 해 주세요: 큰길 가게 앞입니다.",
        });
        await _desk.AssignedAsync(_case.Id);
        await _desk.ProcessedAsync(_case.Id);
        await _desk.Get<PetitionerService>().ChangeAsync(_desk.Clerk, CommandId.New(), _petitioner, 0, new("홍길동", "010-0999-7777", "물레길 3"), default);
        await _desk.Get<PetitionerService>().OpenAsync(_desk.Clerk, _petitioner, default);

        var all = string.Join('\n', (await _desk.LinesAsync()).Select(line => $"{line.Verb} {line.Subject} {line.Detail}"));

        string[] canaries = ["홍길동", "장보고", "0999", "8888", "4567", "77-1", "물레길", "example.kr", "담장", "비밀", "보도블록", "정비를"];
        canaries.Should().OnlyContain(canary => !all.Contains(canary));
    }
}
