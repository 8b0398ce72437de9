using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FollowUps;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.FollowUps;

public sealed class FollowUpServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private FollowUpService FollowUps => _desk.Get<FollowUpService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Thirty_days_after_the_reply_the_case_is_in_the_list_of_calls()
    {
        var received = await _desk.AnsweredAsync();
        _desk.GoTo(2026, 12, 1);
        (await DueAsync()).Should().Be(0);
        _desk.GoTo(2026, 12, 2);
        (await DueAsync()).Should().Be(1);

        await CheckAsync(received.Id, new(FollowUpResult.Resolved));

        (await DueAsync()).Should().Be(0);
        (await _desk.CaseAsync(received.Id)).Status.Should().Be(ComplaintStatus.FollowUp);
    }

    [Fact]
    public async Task A_category_may_be_looked_after_sooner_than_the_others()
    {
        var entry = await _desk.LookAsync(db => db.Set<CodeEntry>().SingleAsync(e => e.List == CodeList.Category && e.Code == "road"));
        await new Func<Task>(() => _desk.Get<CodeService>().SetFollowUpDaysAsync(_desk.Administrator, CommandId.New(), entry.Id, entry.Version, 0, default)).ShouldBeRefusedAsync("code.follow-up-days");
        await _desk.Get<CodeService>().SetFollowUpDaysAsync(_desk.Administrator, CommandId.New(), entry.Id, entry.Version, 14, default);

        var received = await _desk.AnsweredAsync();

        (await _desk.CaseAsync(received.Id)).FollowUpOn.Should().Be(new DateOnly(2026, 11, 16));
    }

    [Fact]
    public async Task What_was_not_carried_out_is_looked_at_again_and_cannot_be_closed_meanwhile()
    {
        var received = await _desk.AnsweredAsync();
        _desk.GoTo(2026, 12, 2);
        var outcome = await CheckAsync(received.Id, new(FollowUpResult.NotCarriedOut, "아직 공사를 하지 않았다고 함"));

        outcome.AgainOn.Should().Be(new DateOnly(2026, 12, 16));
        await new Func<Task>(() => CloseAsync(received.Id)).ShouldBeRefusedAsync("complaint.follow-up-open");
        _desk.GoTo(2026, 12, 16);
        await CheckAsync(received.Id, new(FollowUpResult.Resolved));
        await CloseAsync(received.Id);

        (await FollowUps.OfCaseAsync(_desk.Clerk, received.Id, default)).Checks.Select(check => check.Result).Should().Equal(FollowUpResult.NotCarriedOut, FollowUpResult.Resolved);
    }

    [Fact]
    public async Task What_recurred_opens_a_linked_case_in_the_same_save()
    {
        var received = await _desk.AnsweredAsync();
        _desk.GoTo(2026, 12, 2);

        await new Func<Task>(() => CheckAsync(received.Id, new(FollowUpResult.Recurred))).ShouldBeRefusedAsync("follow-up.note-needed");
        var outcome = await CheckAsync(received.Id, new(FollowUpResult.Recurred, "비가 온 뒤 다시 내려앉음"));

        var next = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, outcome.OpenedCase!.Value, default);
        next.Story.Should().Be("비가 온 뒤 다시 내려앉음");
        next.Life.Links.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = CaseLinkKind.Recurrence, received.Number });
        next.Petitioner.Phone.Should().Be("010-0123-4567");
    }

    [Fact]
    public async Task What_recurred_may_become_a_directive_instead()
    {
        var received = await _desk.AnsweredAsync();
        _desk.GoTo(2026, 12, 2);

        var outcome = await CheckAsync(received.Id, new(FollowUpResult.Recurred, "다시 내려앉음") { Directive = new("지반을 조사할 것", "roads", new(2026, 12, 31)) });

        outcome.OpenedCase.Should().BeNull();
        (await _desk.LookAsync(db => db.Set<Directive>().SingleAsync())).Should().BeEquivalentTo(new { Number = outcome.OpenedDirective, SourceId = received.Id });
    }

    [Fact]
    public async Task An_unhappy_citizen_goes_before_the_team_leader_with_the_reason()
    {
        var received = await _desk.AnsweredAsync();
        await _desk.AnsweredAsync();

        await new Func<Task>(() => RateAsync(received.Id, 6, null)).ShouldBeRefusedAsync("satisfaction.five-points");
        await new Func<Task>(() => RateAsync(received.Id, 2, " ")).ShouldBeRefusedAsync("satisfaction.reason-needed");
        await RateAsync(received.Id, 2, "설명이 어려웠음");
        await new Func<Task>(() => RateAsync(received.Id, 5, null)).ShouldBeRefusedAsync("satisfaction.asked-already");

        var unhappy = (await FollowUps.UnhappyAsync(_desk.Leader, default)).Should().ContainSingle().Subject;
        unhappy.Should().BeEquivalentTo(new { received.Number, Score = 2, Reason = "설명이 어려웠음" });
        await new Func<Task>(() => SeeToAsync(_desk.Clerk, unhappy)).ShouldBeRefusedAsync("permission.denied");
        await SeeToAsync(_desk.Leader, unhappy);
        (await FollowUps.UnhappyAsync(_desk.Leader, default)).Should().BeEmpty();
        var figures = await FollowUps.FiguresAsync(_desk.Leader, new(2026, 11, 1), new(2026, 11, 30), default);
        figures.Should().BeEquivalentTo(new { Told = 2, Answered = 1, Average = 2.0, ResponseRate = 0.5 });
        figures.ByScore.Should().Equal(0, 1, 0, 0, 0);
    }

    private async Task<int> DueAsync() =>
        (await _desk.Get<ComplaintRegister>().ListAsync(_desk.Clerk, new() { View = ComplaintView.FollowUpDue }, ComplaintOrder.DueFirst, 0, 50, default)).Total;

    private async Task<FollowUpOutcome> CheckAsync(long id, FollowUpReport report) => await FollowUps.CheckAsync(_desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), report, default);

    private async Task CloseAsync(long id) => await _desk.Get<ComplaintService>().CloseAsync(_desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), default);

    private Task RateAsync(long id, int score, string? reason) => FollowUps.RateAsync(_desk.Clerk, CommandId.New(), id, score, reason, default);

    private Task SeeToAsync(Actor who, UnhappyRow row) => FollowUps.SeeToAsync(who, CommandId.New(), row.Id, row.Version, "직접 전화해 다시 설명함", default);
}
