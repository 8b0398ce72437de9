using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Settings;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CivilDesk.Tests.Complaints;

/// <summary>What a case refuses when something is missing or comes too late, each rule once.</summary>
public sealed class CaseRefusalTests : IAsyncLifetime
{
    private static readonly FakeTimeProvider s_time = new(DeskClock.At(new(2026, 11, 2), new(10, 0)).ToUniversalTime());
    private static readonly DeskClock s_clock = new(s_time);
    private static readonly WorkingCalendar s_calendar = WorkingCalendar.BuiltIn;
    private static readonly DateOnly s_today = new(2026, 11, 2);

    private static readonly Dictionary<string, Action> s_refused = new()
    {
        ["complaint.story-needed"] = () => Receive(Given.WalkIn() with { Story = " " }),
        ["complaint.group-negative"] = () => Receive(Given.WalkIn() with { Group = new("홍길동", -1, 5) }),
        ["complaint.same-petitioner"] = () => Receive().GiveTo(1, "홍길동"),
        ["complaint.already-there"] = () => Assigned().TransferTo("roads", "소관이 아님", 1, s_clock),
        ["complaint.answer-needed"] = () => Assigned().Process(new(Outcome.Accepted, " "), s_clock),
        ["complaint.exit-notice-needed"] = () => Receive().CloseAsRepeat(new("반복"), new(3, 2, PetitionType.Grievance, false, null), s_clock),
        ["extension.explanation-needed"] = () => Receive().Extend(new(new(1, PeriodUnit.Days), ExtensionReason.FactCheck, ""), s_calendar, 1, s_clock),
        ["follow-up.before-reply"] = () => Processed().Reply(new(ReplyChannel.Phone) { FollowUpOn = s_today }, null, s_clock),
        ["follow-up.day-passed"] = () => Replied().PlanFollowUp(s_today, s_clock),
        ["part.is-the-lead"] = () => Assigned().Ask("roads", "의견을 주십시오.", s_today, s_clock),
        ["part.already-asked"] = () => Asked(out _).Ask("parks", "의견을 주십시오.", s_today, s_clock),
        ["part.question-needed"] = () => Assigned().Ask("parks", "", s_today, s_clock),
        ["part.due-in-the-past"] = () => Assigned().Ask("parks", "의견을 주십시오.", s_today.AddDays(-1), s_clock),
        ["part.already-answered"] = () =>
        {
            var complaint = Asked(out var part);
            complaint.AnswerPart(part, "의견 없음", 1, s_clock);
            complaint.AnswerPart(part, "의견 없음", 1, s_clock);
        },
        ["part.due-passed"] = () => Asked(out var part).LengthenPart(part, s_today.AddDays(9), new(new FakeTimeProvider(DeskClock.At(s_today.AddDays(2), new(10, 0)).ToUniversalTime()))),
        ["referral.agency-needed"] = () => Receive().Refer(new(" ", s_today, "소관"), s_clock),
        ["referral.expected-in-the-past"] = () => Receive().Refer(new("한국전력공사", s_today.AddDays(-1), "소관"), s_clock),
        ["supplement.request-needed"] = () => Stop(new(SuspensionKind.Supplement, s_today) { RespondBy = s_today.AddDays(5) }),
        ["supplement.respond-by-needed"] = () => Stop(new(SuspensionKind.Supplement, s_today) { Reason = "위치도" }),
        ["suspension.already-open"] = () => Stop(new(SuspensionKind.Hearing, s_today)).Suspend(new(SuspensionKind.Hearing, s_today), s_calendar, 1, s_clock),
        ["suspension.already-ended"] = () => Stop(new(SuspensionKind.Hearing, s_today, s_today)).Resume(0, s_today, s_calendar, s_clock),
        ["suspension.not-extendable"] = () => Stop(new(SuspensionKind.Hearing, s_today)).Lengthen(0, null, s_calendar),
    };

    private readonly DeskFixture _desk = new();

    public static TheoryData<string> Codes => [.. s_refused.Keys];

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_case_refuses_with_the_rule_that_says_why(string code) => s_refused[code].Should().Throw<DeskRuleException>().Which.Code.Should().Be(code);

    [Theory]
    [InlineData(ComplaintStatus.Closed, CaseAction.Assign, "complaint.not-assignable")]
    [InlineData(ComplaintStatus.Received, CaseAction.Begin, "complaint.not-assigned")]
    [InlineData(ComplaintStatus.Closed, CaseAction.Suspend, "complaint.clock-not-running")]
    [InlineData(ComplaintStatus.Assigned, CaseAction.Reply, "complaint.not-processed")]
    [InlineData(ComplaintStatus.Closed, CaseAction.Close, "complaint.already-closed")]
    [InlineData(ComplaintStatus.Assigned, CaseAction.Close, "complaint.not-replied")]
    [InlineData(ComplaintStatus.Assigned, CaseAction.HearFromAgency, "complaint.not-referred")]
    [InlineData(ComplaintStatus.Closed, CaseAction.Withdraw, "withdraw.after-close")]
    [InlineData(ComplaintStatus.Assigned, CaseAction.Reopen, "complaint.not-closed")]
    [InlineData(ComplaintStatus.Closed, CaseAction.Void, "complaint.not-voidable")]
    [InlineData(ComplaintStatus.Closed, CaseAction.Refer, "complaint.not-open")]
    [InlineData(ComplaintStatus.Void, CaseAction.Edit, "complaint.void")]
    public void What_the_table_does_not_name_is_refused_in_its_own_words(ComplaintStatus state, CaseAction action, string code)
    {
        var go = () => CaseTransitions.Next(state, action);

        go.Should().Throw<DeskRuleException>().Which.Code.Should().Be(code);
    }

    [Fact]
    public async Task A_case_is_tied_to_an_earlier_one_and_once()
    {
        var first = await _desk.ReceivedAsync();
        var second = await _desk.ReceivedAsync();
        var link = (long id, long to) => new Func<Task>(async () => await _desk.Get<CaseCorrectionService>().LinkEarlierAsync(
            _desk.Clerk, CommandId.New(), id, await _desk.VersionAsync<Complaint>(id), to, CaseLinkKind.Duplicate, default));

        await link(first.Id, second.Id).ShouldBeRefusedAsync("link.not-earlier");
        (await link(second.Id, first.Id).RefusalAsync()).Should().BeNull();
        await link(second.Id, first.Id).ShouldBeRefusedAsync("link.exists");
    }

    [Fact]
    public async Task An_extract_of_more_than_ten_thousand_rows_is_a_copy_and_no_extract()
    {
        await _desk.ReceivedAsync();
        await _desk.LookAsync(async db =>
        {
            var columns = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info('Complaints')").ToListAsync();
            var values = columns.Select(column => column is "Id" or "Number" ? $"c.{column} + i" : $"c.{column}");
            var copies = $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {ComplaintRegister.LargestExtract}) "
                + $"INSERT INTO Complaints ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM Complaints c, n";
            return await db.Database.ExecuteSqlRawAsync(copies);
        });

        await new Func<Task>(() => _desk.Get<ComplaintRegister>().ExportAsync(_desk.Clerk, new(), ComplaintOrder.NewestFirst, default)).ShouldBeRefusedAsync("export.too-many-rows");
    }

    private static Complaint Receive(ComplaintIntake? intake = null) =>
        Complaint.Receive(new(2026, 1), 1, "홍길동", intake ?? Given.WalkIn(), CalendarBook.Of([], DeskSettings.Default), s_clock);

    private static Complaint Assigned()
    {
        var complaint = Receive();
        complaint.AssignTo("roads", 1, s_clock);
        return complaint;
    }

    private static Complaint Asked(out long part)
    {
        var complaint = Assigned();
        part = complaint.Ask("parks", "의견을 주십시오.", s_today, s_clock).Id;
        return complaint;
    }

    private static Complaint Processed()
    {
        var complaint = Assigned();
        complaint.Process(new(Outcome.Accepted, "정비함"), s_clock);
        return complaint;
    }

    private static Complaint Replied()
    {
        var complaint = Processed();
        complaint.Reply(new(ReplyChannel.Phone), null, s_clock);
        return complaint;
    }

    private static Complaint Stop(SuspensionOrder order)
    {
        var complaint = Receive();
        complaint.Suspend(order, s_calendar, 1, s_clock);
        return complaint;
    }
}
