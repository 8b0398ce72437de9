using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.History;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

/// <summary>What stands beside the clerk while a matter is taken in.</summary>
public sealed class IntakeAidTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData(PetitionType.Grievance)]
    [InlineData(PetitionType.Suggestion)]
    [InlineData(PetitionType.Other)]
    public async Task The_foreseen_due_date_is_the_one_that_saving_sets(PetitionType type)
    {
        var foreseen = await _desk.Get<ComplaintService>().ForeseeAsync(type, default);

        (await _desk.ReceivedAsync(Given.WalkIn(type: type))).DueAt.Should().Be(foreseen.At);
    }

    [Fact]
    public async Task The_holidays_that_the_period_steps_over_are_named_and_weekends_are_not()
    {
        _desk.GoTo(2027, 2, 4);

        var due = await _desk.Get<ComplaintService>().ForeseeAsync(PetitionType.Grievance, default);

        due.On.Should().Be(new DateOnly(2027, 2, 16));
        due.Holidays.Select(holiday => holiday.Date).Should().Equal(new DateOnly(2027, 2, 8), new DateOnly(2027, 2, 9));
    }

    [Fact]
    public async Task Handing_in_discards_the_draft_in_the_same_save()
    {
        var key = await DraftAsync();

        await _desk.ReceivedAsync(Given.WalkIn() with { Draft = key });

        (await _desk.LookAsync(db => db.Set<FormDraft>().AnyAsync())).Should().BeFalse();
    }

    [Fact]
    public async Task A_refused_intake_leaves_the_draft()
    {
        var key = await DraftAsync();

        var refused = () => _desk.ReceivedAsync(Given.WalkIn(title: " ") with { Draft = key });

        (await refused.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("complaint.title-needed");
        (await _desk.LookAsync(db => db.Set<FormDraft>().AnyAsync())).Should().BeTrue();
    }

    [Fact]
    public async Task The_same_persons_case_of_the_category_comes_first_then_the_neighbours_of_the_last_year()
    {
        var mine = await _desk.ReceivedAsync();
        var person = await _desk.LookAsync(db => db.Set<Petitioner>().Select(p => p.Id).SingleAsync());
        var neighbour = await _desk.ReceivedAsync(Given.WalkIn(name: "김영희", phone: null));
        await _desk.ReceivedAsync(Given.WalkIn(name: "이철수", phone: null, category: "road-sewer"));

        var similar = await Similar(person, "eunsol-1", "road-surface");

        similar.Select(found => (found.Row.Number, found.SamePetitioner, found.SamePlace)).Should().Equal((mine.Number, true, true), (neighbour.Number, false, true));
        (await Similar(person, "eunsol-1", null)).Select(found => found.Row.Number).Should().Equal(mine.Number);
        _desk.GoTo(2027, 12, 1);
        (await Similar(person, "eunsol-1", "road-surface")).Select(found => found.Row.Number).Should().Equal(mine.Number);
    }

    [Fact]
    public async Task A_receipt_slip_names_the_citizen_and_its_print_is_written_down()
    {
        var received = await _desk.ReceivedAsync();

        var slip = await _desk.Get<ReceiptSlips>().PrintAsync(_desk.Leader, received.Number, default);

        slip.Should().BeEquivalentTo(new { received.Number, Petitioner = "홍길동", ReceivedBy = "Clerk", received.DueAt });
        var line = await _desk.LookAsync(db => db.Set<HistoryLine>().OrderBy(l => l.Sequence).LastAsync());
        line.Should().BeEquivalentTo(new { Verb = "printed", Subject = nameof(Complaint), SubjectId = received.Id, _desk.Leader.AccountId });
    }

    [Fact]
    public async Task The_mayor_gets_no_receipt_slip_because_it_names_the_citizen()
    {
        var received = await _desk.ReceivedAsync();

        var print = () => _desk.Get<ReceiptSlips>().PrintAsync(_desk.Mayor, received.Number, default);

        (await print.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("permission.denied");
    }

    private Task<IReadOnlyList<LikeCase>> Similar(long? petitioner, string? dong, string? category) =>
        _desk.Get<CaseLikeness>().SimilarAsync(_desk.Clerk, new(petitioner, dong, category, null), default);

    private async Task<Guid> DraftAsync()
    {
        var key = Guid.NewGuid();
        await _desk.Get<DraftService>().SaveAsync(_desk.Clerk, "intake", key, null, "쓰던 글", default);
        return key;
    }
}
