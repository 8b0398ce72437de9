using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

public sealed class ComplaintServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private ComplaintService Complaints => _desk.Get<ComplaintService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_walk_in_gets_the_next_number_of_the_year_and_a_due_date_by_the_law()
    {
        var first = await _desk.ReceivedAsync();
        var second = await _desk.ReceivedAsync(Given.WalkIn(type: PetitionType.Other));

        first.Number.ToString().Should().Be("2026-0001");
        DeskClock.InSeoul(first.DueAt).DateTime.Should().Be(new DateTime(2026, 11, 10, 23, 59, 59));
        second.Number.ToString().Should().Be("2026-0002");
        DeskClock.InSeoul(second.DueAt).DateTime.Should().Be(new DateTime(2026, 11, 2, 14, 0, 0));
    }

    [Fact]
    public async Task Receiving_after_midnight_in_Seoul_counts_for_the_new_year()
    {
        _desk.GoTo(2027, 1, 1, 0, 30);

        (await _desk.ReceivedAsync()).Number.ToString().Should().Be("2027-0001");
    }

    [Fact]
    public async Task Eight_identical_submits_make_one_complaint_and_get_one_answer()
    {
        var command = CommandId.New();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Complaints.ReceiveAsync(_desk.Clerk, command, Given.WalkIn(), default))));

        answers.Distinct().Should().ContainSingle();
        (await _desk.LookAsync(db => db.Set<Complaint>().CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task Sixteen_writers_at_once_leave_no_double_number_and_no_gap()
    {
        const int each = 10;

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                await _desk.ReceivedAsync();
            }
        })));

        var serials = await _desk.LookAsync(db => db.Set<Complaint>().OrderBy(c => c.Number).Select(c => c.Number).ToListAsync());
        serials.Select(number => number.Serial).Should().Equal(Enumerable.Range(1, 16 * each));
    }

    [Fact]
    public async Task A_case_goes_from_the_counter_to_the_reply()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        await _desk.ProcessedAsync(received.Id);
        await Complaints.ReplyAsync(_desk.Clerk, CommandId.New(), received.Id, 2, ReplyChannel.Phone, default);
        await Complaints.CloseAsync(_desk.Clerk, CommandId.New(), received.Id, 3, default);

        var view = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, received.Number, default);
        view.Row.Status.Should().Be(ComplaintStatus.Closed);
        view.WasOnTime.Should().BeTrue();
        view.Steps.Select(step => step.Verb).Should().Equal("received", "assigned", "processed", "replied", "closed");
    }

    [Fact]
    public async Task A_reply_after_the_due_time_is_late_for_ever()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        await _desk.ProcessedAsync(received.Id);
        _desk.GoTo(2026, 11, 11, 0, 0);

        await Complaints.ReplyAsync(_desk.Clerk, CommandId.New(), received.Id, 2, ReplyChannel.Letter, default);

        (await _desk.LookAsync(db => db.Set<Complaint>().SingleAsync())).WasOnTime.Should().BeFalse();
    }

    [Fact]
    public async Task A_write_prepared_on_an_older_state_is_refused()
    {
        var received = await _desk.ReceivedAsync();
        await Complaints.AssignAsync(_desk.Leader, CommandId.New(), received.Id, 0, "roads", default);

        var stale = () => Complaints.AssignAsync(_desk.Clerk, CommandId.New(), received.Id, 0, "parks", default);

        (await stale.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("record.changed-by-someone-else");
    }

    [Fact]
    public async Task The_mayor_calling_a_write_verb_past_the_hidden_button_is_refused_and_written_down()
    {
        var call = () => Complaints.ReceiveAsync(_desk.Mayor, CommandId.New(), Given.WalkIn(), default);

        (await call.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("permission.denied");
        var line = await _desk.LookAsync(db => db.Set<HistoryLine>().OrderBy(l => l.Sequence).LastAsync());
        line.Should().BeEquivalentTo(new { Verb = "denied", Subject = nameof(Permission.ReceiveComplaint), _desk.Mayor.AccountId });
        (await _desk.LookAsync(db => db.Set<Complaint>().AnyAsync())).Should().BeFalse();
    }

    [Fact]
    public async Task The_desk_sees_a_citizens_phone_in_clear_and_the_mayor_sees_it_masked()
    {
        var received = await _desk.ReceivedAsync();

        var desk = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, received.Number, default);
        var mayor = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Mayor, received.Number, default);

        desk.Petitioner.Phone.Should().Be("010-0123-4567");
        mayor.Petitioner.Should().BeEquivalentTo(new { Name = "홍*동", Phone = "010-****-4567" });
    }

    [Theory]
    [InlineData("01001234567")]
    [InlineData("+82 10 0123 4567")]
    [InlineData("4567")]
    [InlineData("홍길동")]
    public async Task A_petitioner_is_recognised_by_any_spelling_of_the_phone_or_by_name(string typed)
    {
        await _desk.ReceivedAsync();

        var hints = await _desk.Get<PetitionerService>().RecognizeAsync(_desk.Clerk, typed, default);

        hints.Should().ContainSingle().Which.MaskedPhone.Should().Be("010-****-4567");
    }

    [Fact]
    public async Task A_phone_number_never_lies_in_the_files_in_clear()
    {
        await _desk.ReceivedAsync();

        foreach (var file in Directory.GetFiles(_desk.Folders.Data))
        {
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).Should().NotContain("01001234567").And.NotContain("0123-4567");
        }
    }

    [Fact]
    public async Task An_officer_sees_only_the_own_departments_cases()
    {
        var roads = await _desk.ReceivedAsync();
        var parks = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(roads.Id);
        await _desk.AssignedAsync(parks.Id, "parks");

        var list = await _desk.Get<ComplaintRegister>().ListAsync(_desk.Officer, new(), ComplaintOrder.NewestFirst, 0, 50, default);
        var other = () => _desk.Get<ComplaintRegister>().OpenAsync(_desk.Officer, parks.Number, default);

        list.Rows.Should().ContainSingle().Which.Number.Should().Be(roads.Number);
        (await other.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("record.not-found");
    }
}
