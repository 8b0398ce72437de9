using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Meetings;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CivilDesk.Tests.Support.GivenThreads;

namespace CivilDesk.Tests.Meetings;

public sealed class MeetingServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private MeetingService Meetings => _desk.Get<MeetingService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_meeting_goes_from_the_request_over_the_departments_opinion_to_the_told_result()
    {
        var meeting = await _desk.RequestedAsync();
        (await CountAsync(MeetingView.ToReview)).Should().Be(1);
        await DoAsync(meeting, (c, id, v) => Meetings.ReviewAsync(_desk.Clerk, c, id, v, new(true, "두 차례 접수, 같은 답변", "roads"), default));
        (await CountAsync(MeetingView.OpinionAwaited)).Should().Be(1);
        await DoAsync(meeting, (c, id, v) => Meetings.GiveOpinionAsync(_desk.Officer, c, id, v, new("내년 예산에 반영하겠습니다"), default));
        (await CountAsync(MeetingView.OpinionAwaited)).Should().Be(0);
        await DoAsync(meeting, (c, id, v) => Meetings.ScheduleAsync(
            _desk.Clerk,
            c,
            id,
            v,
            new MeetingAppointment(DeskClock.At(new(2026, 11, 4), new(14, 0)), "구청장실") { Minutes = 20, Attendees = [new(AttendeeSide.Citizen, "박서준", "대표"), new(AttendeeSide.Office, "도로과장")] },
            default));
        _desk.GoTo(2026, 11, 4, 14, 30);
        (await CountAsync(MeetingView.WithoutResult)).Should().Be(1);
        await _desk.HeldAsync(meeting.Id);

        (await CountAsync(MeetingView.WithoutResult)).Should().Be(0);
        (await CountAsync(MeetingView.ResultOwed)).Should().Be(1);
        _desk.GoTo(2026, 11, 18);
        (await CountAsync(MeetingView.ResultLate)).Should().Be(0);
        _desk.GoTo(2026, 11, 19);
        (await CountAsync(MeetingView.ResultLate)).Should().Be(1);
        await DoAsync(meeting, (c, id, v) => Meetings.SendResultAsync(_desk.Clerk, c, id, v, ReplyChannel.Letter, "과속방지턱 설치를 결정했습니다", default));
        (await CountAsync(MeetingView.ResultOwed)).Should().Be(0);
        (await RefusalAsync(() => DoAsync(meeting, (c, id, v) => Meetings.SendResultAsync(_desk.Clerk, c, id, v, ReplyChannel.Letter, "다시", default)))).Should().Be("meeting.no-result-owed");

        var opened = await _desk.Get<MeetingRegister>().OpenAsync(_desk.Clerk, meeting.Number, default);
        opened.Row.Should().BeEquivalentTo(new { Minutes = 20, OrdinaryRouteTried = true, Ending = MeetingEnding.Concluded, ResultSentOn = new DateOnly(2026, 11, 19) });
        opened.Attendees.Should().Equal(new Attendee(AttendeeSide.Citizen, "박서준", "대표"), new Attendee(AttendeeSide.Office, "도로과장"));
        (await _desk.Get<MeetingRegister>().OpenAsync(_desk.Mayor, meeting.Number, default)).Attendees[0].Name.Should().Be("박*준");
    }

    [Fact]
    public async Task Two_promises_become_two_directives_in_the_same_save_and_a_decision_that_begins_nothing_says_why()
    {
        var meeting = await HeldSoonAsync();
        var result = new MeetingResult("두 가지를 바라셨습니다", "둘 다 살피기로", [new("과속방지턱 설치", "roads", new(2026, 11, 20))])
        {
            Decisions = [new("가로수 가지치기", new Promise("가로수 가지치기", "parks", new(2026, 12, 1))), new("신호등 신설", WhyNot: "경찰서 심의 사항으로 안내함")],
        };

        await _desk.HeldAsync(meeting.Id, result);

        var opened = await _desk.Get<MeetingRegister>().OpenAsync(_desk.Leader, meeting.Number, default);
        opened.Decisions.Select(d => (d.DirectiveNumber?.ToString(), d.WhyNot)).Should().Equal(("2026-0001", null), ("2026-0002", null), (null, "경찰서 심의 사항으로 안내함"));
        (await _desk.Get<DirectiveService>().ListAsync(_desk.Leader, new(Source: DirectiveSource.Meeting, SourceId: meeting.Id), 0, 10, default)).Total.Should().Be(2);
    }

    [Fact]
    public async Task A_decision_that_neither_begins_anything_nor_says_why_keeps_the_whole_result_back()
    {
        var meeting = await HeldSoonAsync();
        var result = new MeetingResult("말씀을 들었습니다", null, [new("과속방지턱 설치", "roads", new(2026, 11, 20))]) { Decisions = [new("신호등 신설")] };

        (await RefusalAsync(() => _desk.HeldAsync(meeting.Id, result))).Should().Be("decision.directive-or-reason");

        (await _desk.LookAsync(db => db.Set<Directive>().AnyAsync())).Should().BeFalse();
        (await CountAsync(MeetingView.Held)).Should().Be(0);
    }

    [Fact]
    public async Task A_meeting_ended_for_abuse_says_what_happened()
    {
        var meeting = await HeldSoonAsync();
        (await RefusalAsync(() => _desk.HeldAsync(meeting.Id, new("대화가 이어지지 않았습니다", null, []) { Ending = MeetingEnding.AbusiveLanguage }))).Should().Be("meeting.ending-needs-note");

        await _desk.HeldAsync(meeting.Id, new("대화가 이어지지 않았습니다", null, []) { Ending = MeetingEnding.AbusiveLanguage, EndingNote = "경고 두 번 뒤 종료", Minutes = 12 });

        (await _desk.Get<MeetingRegister>().OpenAsync(_desk.Leader, meeting.Number, default)).EndingNote.Should().Be("경고 두 번 뒤 종료");
    }

    [Fact]
    public async Task A_citizen_who_is_declined_or_passed_on_is_owed_an_answer_and_a_letter_is_one()
    {
        var declined = await _desk.RequestedAsync();
        var passed = await _desk.RequestedAsync(name: "최하윤");
        var written = await _desk.RequestedAsync(name: "정다은");
        await DoAsync(declined, (c, id, v) => Meetings.DeclineAsync(_desk.Leader, c, id, v, "소송이 진행 중입니다", default));
        await DoAsync(passed, (c, id, v) => Meetings.PassToDepartmentAsync(_desk.Leader, c, id, v, "parks", "공원녹지과장이 만납니다", default));
        await DoAsync(written, (c, id, v) => Meetings.AnswerInWritingAsync(_desk.Leader, c, id, v, "설치 계획을 글로 알려 드립니다", default));

        (await CountAsync(MeetingView.ResultOwed)).Should().Be(2);
        (await CountAsync(MeetingView.NotHeld)).Should().Be(3);
        (await CountAsync(MeetingView.ToReview)).Should().Be(0);
        (await RefusalAsync(() => _desk.ScheduledAsync(declined.Id, new(2026, 11, 4)))).Should().Be("meeting.settled");
        var unanswered = await _desk.RequestedAsync(name: "한지우");
        (await RefusalAsync(() => DoAsync(unanswered, (c, id, v) => Meetings.DeclineAsync(_desk.Leader, c, id, v, " ", default)))).Should().Be("meeting.reason-needed");
    }

    [Fact]
    public async Task A_postponed_meeting_comes_back_onto_the_review_list_on_its_day()
    {
        var meeting = await _desk.RequestedAsync();
        await DoAsync(meeting, (c, id, v) => Meetings.PostponeAsync(_desk.Clerk, c, id, v, new(2026, 11, 20), "민원인 요청", default));
        (await CountAsync(MeetingView.ToReview)).Should().Be(0);

        _desk.GoTo(2026, 11, 20, 0, 30);

        (await CountAsync(MeetingView.ToReview)).Should().Be(1);
    }

    [Fact]
    public async Task Who_does_not_come_is_written_down_only_after_the_hour()
    {
        var meeting = await _desk.RequestedAsync();
        await _desk.ScheduledAsync(meeting.Id, new(2026, 11, 4));
        Task MissAsync() => DoAsync(meeting, (c, id, v) => Meetings.RecordNoShowAsync(_desk.Clerk, c, id, v, null, default));
        (await RefusalAsync(MissAsync)).Should().Be("meeting.not-yet");

        _desk.GoTo(2026, 11, 4, 14, 20);
        await MissAsync();

        (await CountAsync(MeetingView.NotHeld)).Should().Be(1);
        (await CountAsync(MeetingView.ResultOwed)).Should().Be(0);
    }

    [Fact]
    public async Task An_officer_sees_only_meetings_of_the_own_departments_cases_or_those_it_is_asked_about()
    {
        var other = await _desk.RequestedAsync();
        var asked = await _desk.RequestedAsync(name: "최하윤");
        await DoAsync(asked, (c, id, v) => Meetings.ReviewAsync(_desk.Clerk, c, id, v, new(true, DepartmentCode: "roads"), default));

        (await Meetings.ListAsync(_desk.Officer, new MeetingFilter(), 0, 50, default)).Rows.Should().ContainSingle().Which.Number.Should().Be(asked.Number);
        (await RefusalAsync(() => _desk.Get<MeetingRegister>().OpenAsync(_desk.Officer, other.Number, default))).Should().Be("record.not-found");
        (await RefusalAsync(() => DoAsync(other, (c, id, v) => Meetings.GiveOpinionAsync(_desk.Officer, c, id, v, new("의견"), default)))).Should().Be("permission.denied");
    }

    private async Task<Meeting> HeldSoonAsync()
    {
        var meeting = await _desk.RequestedAsync();
        await _desk.ScheduledAsync(meeting.Id, new(2026, 11, 4));
        _desk.GoTo(2026, 11, 4, 14, 30);
        return meeting;
    }

    private Task DoAsync(Meeting meeting, Func<CommandId, long, int, Task> verb) => _desk.DoAsync<Meeting>(meeting.Id, verb);

    private async Task<int> CountAsync(MeetingView view)
    {
        var page = await Meetings.ListAsync(_desk.Leader, new MeetingFilter(view), 0, 100, default);
        page.Rows.Should().HaveCount(page.Total);
        return page.Total;
    }
}
