using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Timeline;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Timeline;

public sealed class ThreadReaderTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private ThreadReader Threads => _desk.Get<ThreadReader>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task From_the_case_the_meeting_the_visit_or_a_directive_one_sees_the_same_thread()
    {
        var thread = await ThreadAsync();
        var expected = (await Threads.OpenAsync(_desk.Leader, CaseLedger.Complaints, thread.Complaint.Number, null, default)).Events;

        expected.Select(e => (e.Ledger, e.Verb)).Should().Equal(
            (CaseLedger.Complaints, "received"),
            (CaseLedger.Complaints, "assigned"),
            (CaseLedger.Meetings, "requested"),
            (CaseLedger.Meetings, "scheduled"),
            (CaseLedger.Meetings, "held"),
            (CaseLedger.Directives, "ordered"),
            (CaseLedger.FieldVisits, "planned"),
            (CaseLedger.FieldVisits, "carried-out"),
            (CaseLedger.Directives, "ordered"),
            (CaseLedger.Directives, "word-given"));
        foreach (var (ledger, number) in new (CaseLedger, CaseNumber)[]
        {
            (CaseLedger.Meetings, thread.Meeting),
            (CaseLedger.FieldVisits, thread.Visit),
            (CaseLedger.Directives, new(2026, 1)),
            (CaseLedger.Directives, new(2026, 2)),
            (CaseLedger.Directives, new(2026, 3)),
        })
        {
            (await Threads.OpenAsync(_desk.Leader, ledger, number, null, default)).Events.Should().Equal(expected);
        }
    }

    [Fact]
    public async Task The_thread_shows_only_the_ledgers_that_were_asked_for_and_nothing_of_another_case()
    {
        var other = await _desk.ReceivedAsync();
        var thread = await ThreadAsync();

        var filtered = await Threads.OpenAsync(_desk.Leader, CaseLedger.Complaints, thread.Complaint.Number, [CaseLedger.Meetings, CaseLedger.Directives], default);
        filtered.Events.Should().HaveCount(6).And.OnlyContain(e => e.Ledger == CaseLedger.Meetings || e.Ledger == CaseLedger.Directives);
        (await Threads.OpenAsync(_desk.Leader, CaseLedger.Complaints, other.Number, null, default)).Events.Should().ContainSingle();
    }

    [Fact]
    public async Task Looking_at_a_case_leaves_no_step_in_its_thread()
    {
        var thread = await ThreadAsync();
        var before = (await Threads.OpenAsync(_desk.Leader, CaseLedger.Complaints, thread.Complaint.Number, null, default)).Events;

        await _desk.Get<ComplaintRegister>().OpenAsync(_desk.Clerk, thread.Complaint.Number, default);
        await _desk.Get<MeetingRegister>().OpenAsync(_desk.Clerk, new(2026, 1), default);

        (await Threads.OpenAsync(_desk.Leader, CaseLedger.Complaints, thread.Complaint.Number, null, default)).Events.Should().Equal(before);
    }

    [Fact]
    public async Task An_officer_sees_of_a_thread_what_the_own_department_may_see()
    {
        var thread = await ThreadAsync(department: "parks");

        (await RefusalAsync(() => Threads.OpenAsync(_desk.Officer, CaseLedger.Complaints, thread.Complaint.Number, null, default))).Should().Be("record.not-found");
        var seen = await Threads.OpenAsync(_desk.Officer, CaseLedger.Directives, new(2026, 1), null, default);
        seen.Events.Should().OnlyContain(e => e.Ledger == CaseLedger.Directives);
        seen.Records.Should().OnlyContain(record => record.Ledger == CaseLedger.Directives);
    }

    [Fact]
    public async Task The_briefing_tells_history_opinion_similar_cases_likely_questions_and_an_answer_that_the_desk_edits()
    {
        var earlier = await _desk.ReceivedAsync(Given.WalkIn("보도블록이 내려앉았습니다", name: "최하윤", phone: "010-0333-4444"));
        await _desk.AssignedAsync(earlier.Id);
        await _desk.ProcessedAsync(earlier.Id);
        var complaint = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(complaint.Id);
        var meeting = await _desk.RequestedAsync(complaint.Id);
        await _desk.DoAsync<Meeting>(meeting.Id, (c, id, v) => _desk.Get<MeetingService>().ReviewAsync(_desk.Clerk, c, id, v, new(true, "한 차례 접수", "roads"), default));
        await _desk.Get<DirectiveService>().GiveWordAsync(_desk.Mayor, CommandId.New(), "살펴보십시오", complaint.Id, default);

        var briefing = await ReadAsync(_desk.Clerk);
        briefing.Similar.Should().ContainSingle().Which.Number.Should().Be(earlier.Number);
        briefing.SuggestedAnswer.Should().Be("11월 중 정비를 마치겠습니다.");
        briefing.IsAnswerOfTheDesk.Should().BeFalse();
        briefing.Questions.Select(q => q.Kind).Should().Equal(LikelyQuestionKind.WhatDoesTheDepartmentSay, LikelyQuestionKind.WhenDone, LikelyQuestionKind.WhyNotHere);
        briefing.History.Should().HaveCount(6);
        (briefing.Petitioner, (await ReadAsync(_desk.Mayor)).Petitioner).Should().Be(("홍길동", "홍*동"));

        await _desk.DoAsync<Meeting>(meeting.Id, (c, id, v) => _desk.Get<MeetingService>().GiveOpinionAsync(_desk.Officer, c, id, v, new("12월에 정비합니다"), default));
        (await ReadAsync(_desk.Clerk)).SuggestedAnswer.Should().Be("12월에 정비합니다");
        await _desk.DoAsync<Meeting>(meeting.Id, (c, id, v) => _desk.Get<MeetingService>().PrepareAsync(_desk.Clerk, c, id, v, new("예산은 있는가", "12월 첫 주에 착공합니다"), default));
        (await ReadAsync(_desk.Mayor)).Should().BeEquivalentTo(new { SuggestedAnswer = "12월 첫 주에 착공합니다", IsAnswerOfTheDesk = true, QuestionsOfTheDesk = "예산은 있는가" });

        Task<MeetingBriefing> ReadAsync(Actor actor) => _desk.Get<BriefingReader>().ReadAsync(actor, meeting.Number, default);
    }

    private async Task<(ReceivedComplaint Complaint, CaseNumber Meeting, CaseNumber Visit)> ThreadAsync(string department = "roads")
    {
        var complaint = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(complaint.Id, department);
        var meeting = await _desk.RequestedAsync(complaint.Id);
        await _desk.ScheduledAsync(meeting.Id, new(2026, 11, 4));
        _desk.GoTo(2026, 11, 4, 15);
        await _desk.HeldAsync(meeting.Id, new("바라셨습니다", null, [new("과속방지턱", "roads", new(2026, 11, 30))]));
        var visit = await _desk.PlannedAsync(new(null, "은솔초 앞", "eunsol-1", "면담에서 약속", new(2026, 11, 4)) { MeetingId = meeting.Id });
        await _desk.CarriedOutAsync(visit.Id, new("좁습니다", [new("보행로 정비", "parks", new(2026, 11, 30))]));
        await _desk.Get<DirectiveService>().GiveWordAsync(_desk.Mayor, CommandId.New(), "끝까지 챙기십시오", complaint.Id, default);
        return (complaint, meeting.Number, visit.Number);
    }
}
