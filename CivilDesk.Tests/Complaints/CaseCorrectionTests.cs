using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

public sealed class CaseCorrectionTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private CaseCorrectionService Corrections => _desk.Get<CaseCorrectionService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_correction_keeps_before_and_after_beside_the_case_and_not_in_the_history()
    {
        var received = await _desk.ReceivedAsync();

        await EditAsync(received.Id, _desk.Clerk, edit => edit with { Title = "보도블록 침하", Type = PetitionType.Suggestion });

        var view = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, received.Number, default);
        view.Row.Should().BeEquivalentTo(new { Title = "보도블록 침하", DueOn = new DateOnly(2026, 11, 19), AnnouncedDueOn = new DateOnly(2026, 11, 10) });
        view.Life.Changes.Select(change => (change.Field, change.After)).Should().Equal(("Title", "보도블록 침하"), ("Type", "Suggestion"));
        (await _desk.LookAsync(db => db.Set<HistoryLine>().Where(line => line.Verb == "edited").Select(line => line.Detail).SingleAsync())).Should().Be("Title, Type");
    }

    [Fact]
    public async Task Correcting_nothing_is_refused()
    {
        var received = await _desk.ReceivedAsync();

        await new Func<Task>(() => EditAsync(received.Id, _desk.Clerk, edit => edit)).ShouldBeRefusedAsync("complaint.nothing-changed");
    }

    [Fact]
    public async Task After_closing_the_team_leader_corrects_and_the_verdict_stands()
    {
        var received = await _desk.AnsweredAsync();
        await _desk.Get<ComplaintService>().CloseAsync(_desk.Clerk, CommandId.New(), received.Id, await _desk.VersionAsync<Complaint>(received.Id), default);

        await new Func<Task>(() => EditAsync(received.Id, _desk.Clerk, edit => edit with { Type = PetitionType.Other })).ShouldBeRefusedAsync("permission.denied");
        await EditAsync(received.Id, _desk.Leader, edit => edit with { Type = PetitionType.Other });

        (await _desk.CaseAsync(received.Id)).Should().BeEquivalentTo(new { Type = PetitionType.Other, WasOnTime = true, DueOn = new DateOnly(2026, 11, 10) });
    }

    [Fact]
    public async Task A_case_entered_under_the_wrong_card_gets_the_right_petitioner()
    {
        var received = await _desk.ReceivedAsync();

        await Corrections.ChangePetitionerAsync(_desk.Clerk, CommandId.New(), received.Id, 0, null, new PetitionerDetails("김영희", "010-0999-8888"), "동명이인", default);

        var mayor = await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Mayor, received.Number, default);
        mayor.Petitioner.Name.Should().Be("김*희");
        mayor.Life.Changes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Before = "홍*동", After = "김*희", Reason = "동명이인" });
    }

    [Fact]
    public async Task A_receipt_is_back_dated_by_the_team_leader_only_and_says_why()
    {
        var intake = Given.WalkIn() with { BackDatedTo = DeskClock.At(new(2026, 10, 30), new(10, 0)) };

        await new Func<Task>(() => _desk.Get<ComplaintService>().ReceiveAsync(_desk.Clerk, CommandId.New(), intake, default)).ShouldBeRefusedAsync("permission.denied");
        await new Func<Task>(() => _desk.Get<ComplaintService>().ReceiveAsync(_desk.Leader, CommandId.New(), intake, default)).ShouldBeRefusedAsync("back-date.reason-needed");
        var received = await _desk.Get<ComplaintService>().ReceiveAsync(_desk.Leader, CommandId.New(), intake with { BackDateReason = "전산 장애로 나중에 입력함" }, default);

        var entered = await _desk.CaseAsync(received.Id);
        entered.Should().BeEquivalentTo(new { ReceivedOn = new DateOnly(2026, 10, 30), DueOn = new DateOnly(2026, 11, 9), BackDateReason = "전산 장애로 나중에 입력함" });
        DeskClock.DayOf(entered.EnteredAt).Should().Be(new DateOnly(2026, 11, 2));
    }

    [Theory] // N-16, N-17
    [InlineData(6, 4, false)]
    [InlineData(4, 5, false)]
    [InlineData(5, 5, true)]
    public async Task A_group_is_collective_from_five_signers_of_five_households(int persons, int households, bool collective)
    {
        var received = await _desk.ReceivedAsync(Given.WalkIn() with { Group = new("홍길동", persons, households) });

        (await _desk.CaseAsync(received.Id)).IsCollective.Should().Be(collective);
    }

    [Fact]
    public async Task What_is_being_typed_brings_up_the_same_petitioners_earlier_case_with_its_answer()
    {
        var earlier = await _desk.AnsweredAsync();
        await _desk.ReceivedAsync(Given.WalkIn(title: "공원 음악 소리가 큽니다", name: "김영희", phone: "010-0999-8888", category: "park-facility"));
        var petitioner = (await _desk.CaseAsync(earlier.Id)).PetitionerId;

        var similar = await _desk.Get<CaseLikeness>().SimilarAsync(_desk.Clerk, new(petitioner, "eunsol-1", "road-surface", "보도블록이 또 내려앉았어요"), default);

        similar.Should().ContainSingle().Which.Should().BeEquivalentTo(new { SamePetitioner = true, SameDong = true, Answer = "11월 중 정비를 마치겠습니다.", WordsShared = 2 });
        (await _desk.Get<CaseLikeness>().SimilarAsync(_desk.Clerk, new(null, null, null, "전혀 다른 이야기"), default)).Should().BeEmpty();
    }

    private async Task EditAsync(long id, Actor who, Func<ComplaintEdit, ComplaintEdit> change)
    {
        var c = await _desk.CaseAsync(id);
        await Corrections.EditAsync(
            who, CommandId.New(), id, c.Version, change(new(c.Title, c.Story, c.Wish, c.DongCode, c.CategoryCode, c.ChannelCode, c.Type, "민원인 동의를 받아 바로잡음")), default);
    }
}
