using CivilDesk.Core.Agenda;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Timeline;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Flows;

/// <summary>A department officer of the roads department before records of the parks department: every verb of these rooms.</summary>
public sealed class OfficerTests : IAsyncLifetime
{
    private static readonly Type[] s_rooms =
    [
        typeof(DirectiveService), typeof(DirectiveRegister), typeof(PromiseLedger), typeof(MeetingService), typeof(MeetingRegister), typeof(MeetingSlots),
        typeof(FieldVisitService), typeof(FieldVisitRegister), typeof(ThreadReader), typeof(BriefingReader), typeof(AgendaReader), typeof(AgendaFeeds), typeof(DigestReader), typeof(QueueReader),
    ];

    // A calendar program cannot sign in: whoever holds the secret is its owner, and the owner's rights are asked for anew.
    private const string ByItsSecret = "AgendaFeeds.ReadAsync";

    private readonly DeskFixture _desk = new();
    private Directive _directive = null!;
    private Meeting _meeting = null!;
    private FieldVisit _visit = null!;
    private CaseNumber _case;

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        var complaint = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(complaint.Id, "parks");
        _case = complaint.Number;
        _meeting = await _desk.RequestedAsync(complaint.Id);
        _visit = await _desk.PlannedAsync(new(complaint.Id, "은솔공원", "eunsol-1", "점검", new(2026, 11, 9)));
        _directive = await _desk.OrderedAsync("parks");
        await _desk.DoAsync<Meeting>(_meeting.Id, (c, id, v) => _desk.Get<MeetingService>().ReviewAsync(_desk.Clerk, c, id, v, new(true, DepartmentCode: "parks"), default));
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Every_read_and_write_outside_the_own_department_is_refused_or_empty()
    {
        var wrong = new List<string>();
        foreach (var (verb, call) in Calls())
        {
            try
            {
                if (await call() is not (0 or null))
                {
                    wrong.Add($"{verb} answered");
                }
            }
            catch (DeskRuleException refusal)
            {
                if (refusal.Code is not ("permission.denied" or "record.not-found"))
                {
                    wrong.Add($"{verb}: {refusal.Code}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void No_verb_of_these_rooms_is_forgotten_here()
    {
        var verbs = s_rooms.SelectMany(room => room.GetMethods().Where(m => m.DeclaringType == room && m.Name.EndsWith("Async", StringComparison.Ordinal)).Select(m => $"{room.Name}.{m.Name}"));

        Calls().Select(call => call.Verb).Should().BeEquivalentTo(verbs.Where(verb => verb != ByItsSecret));
    }

    private IEnumerable<(string Verb, Func<Task<int?>> Call)> Calls() => [.. DirectiveCalls(), .. MeetingCalls(), .. VisitCalls(), .. ReadingCalls()];

    private IEnumerable<(string, Func<Task<int?>>)> DirectiveCalls()
    {
        var (rooms, read, who, id) = (_desk.Get<DirectiveService>(), _desk.Get<DirectiveRegister>(), _desk.Officer, _directive.Id);
        var (c, v, day) = (CommandId.None, _directive.Version, new DateOnly(2026, 11, 20));
        return
        [
            Write("DirectiveService.OrderAsync", () => rooms.OrderAsync(who, c, new("지시", DirectiveSource.Other, null, "roads", day), default)),
            Write("DirectiveService.GiveWordAsync", () => rooms.GiveWordAsync(who, c, "지시", null, default)),
            Write("DirectiveService.IssueAsync", () => rooms.IssueAsync(who, c, id, v, "roads", day, default)),
            Write("DirectiveService.IssueAsync", () => rooms.IssueAsync(who, c, id, v, new DirectiveAssignment("roads", day), default)),
            Write("DirectiveService.ReportAsync", () => rooms.ReportAsync(who, c, id, v, "진행", false, default)),
            Write("DirectiveService.ReportAsync", () => rooms.ReportAsync(who, c, id, v, new ProgressReport("완료", true), default)),
            Write("DirectiveService.ConfirmAsync", () => rooms.ConfirmAsync(who, c, id, v, default)),
            Write("DirectiveService.SendBackAsync", () => rooms.SendBackAsync(who, c, id, v, "보완", default)),
            Write("DirectiveService.ReportToMayorAsync", () => rooms.ReportToMayorAsync(who, c, id, v, new(2026, 11, 2), default)),
            Write("DirectiveService.CloseAsync", () => rooms.CloseAsync(who, c, id, v, DirectiveClosing.NotPossible, "불가", default)),
            Write("DirectiveService.ReviewAsync", () => rooms.ReviewAsync(who, c, id, v, "검토", day, default)),
            Write("DirectiveService.RemindAsync", () => rooms.RemindAsync(who, c, id, v, default)),
            Write("DirectiveService.MoveDueAsync", () => rooms.MoveDueAsync(who, c, id, v, day.AddDays(1), "사정", default)),
            Write("DirectiveService.RegisterDocumentAsync", () => rooms.RegisterDocumentAsync(who, c, id, v, "공원-1", default)),
            Read("DirectiveService.ListAsync", async () => (await rooms.ListAsync(who, new(), 0, 50, default)).Total),
            Read("DirectiveService.OpenAsync", async () => (await rooms.OpenAsync(who, _directive.Number, default)).Row.Version + 1),
            Read("DirectiveRegister.ListAsync", async () => (await read.ListAsync(who, new(DirectiveView.Open), 0, 50, default)).Total),
            Read("DirectiveRegister.OpenAsync", async () => (await read.OpenAsync(who, _directive.Number, default)).Row.Version + 1),
            Read("PromiseLedger.ReadAsync", async () => (await _desk.Get<PromiseLedger>().ReadAsync(who, new(2026, 1, 1), new(2026, 12, 31), null, default)).All.Total),
        ];
    }

    private IEnumerable<(string, Func<Task<int?>>)> MeetingCalls()
    {
        var (rooms, read, slots, who, id) = (_desk.Get<MeetingService>(), _desk.Get<MeetingRegister>(), _desk.Get<MeetingSlots>(), _desk.Officer, _meeting.Id);
        var (c, v, day) = (CommandId.None, _meeting.Version + 1, new DateOnly(2026, 11, 20));
        var hour = DeskClock.At(day, new(14, 0));
        return
        [
            Write("MeetingService.RequestAsync", () => rooms.RequestAsync(who, c, new(_meeting.ComplaintId, null, null, "면담"), default)),
            Write("MeetingService.ReviewAsync", () => rooms.ReviewAsync(who, c, id, v, new(true, DepartmentCode: "roads"), default)),
            Write("MeetingService.GiveOpinionAsync", () => rooms.GiveOpinionAsync(who, c, id, v, new("의견"), default)),
            Write("MeetingService.ScheduleAsync", () => rooms.ScheduleAsync(who, c, id, v, hour, "구청장실", default)),
            Write("MeetingService.ScheduleAsync", () => rooms.ScheduleAsync(who, c, id, v, new MeetingAppointment(hour, "구청장실"), default)),
            Write("MeetingService.PrepareAsync", () => rooms.PrepareAsync(who, c, id, v, new("질문", "답"), default)),
            Write("MeetingService.HoldAsync", () => rooms.HoldAsync(who, c, id, v, new("말씀", null, []), default)),
            Write("MeetingService.RecordNoShowAsync", () => rooms.RecordNoShowAsync(who, c, id, v, null, default)),
            Write("MeetingService.PostponeAsync", () => rooms.PostponeAsync(who, c, id, v, day, "연기", default)),
            Write("MeetingService.PassToDepartmentAsync", () => rooms.PassToDepartmentAsync(who, c, id, v, "roads", "대신", default)),
            Write("MeetingService.AnswerInWritingAsync", () => rooms.AnswerInWritingAsync(who, c, id, v, "답변", default)),
            Write("MeetingService.DeclineAsync", () => rooms.DeclineAsync(who, c, id, v, "불가", default)),
            Write("MeetingService.SendResultAsync", () => rooms.SendResultAsync(who, c, id, v, ReplyChannel.Phone, "결과", default)),
            Read("MeetingService.ListAsync", async () => (await rooms.ListAsync(who, null, null, 0, 50, default)).Total),
            Read("MeetingService.ListAsync", async () => (await rooms.ListAsync(who, new MeetingFilter(), 0, 50, default)).Total),
            Read("MeetingRegister.ListAsync", async () => (await read.ListAsync(who, new(MeetingView.ToReview), 0, 50, default)).Total),
            Read("MeetingRegister.OpenAsync", async () => (await read.OpenAsync(who, _meeting.Number, default)).Row.Version + 1),
            Read("MeetingSlots.PatternAsync", async () => (await slots.PatternAsync(who, default)).Count),
            Write("MeetingSlots.SetPatternAsync", () => slots.SetPatternAsync(who, c, SlotWindow.Usual, default)),
            Read("MeetingSlots.FreeSlotsAsync", async () => (await slots.FreeSlotsAsync(who, day, day, default)).Count + 1),
        ];
    }

    private IEnumerable<(string, Func<Task<int?>>)> VisitCalls()
    {
        var (rooms, read, who, id) = (_desk.Get<FieldVisitService>(), _desk.Get<FieldVisitRegister>(), _desk.Officer, _visit.Id);
        var (c, v, day) = (CommandId.None, _visit.Version, new DateOnly(2026, 11, 20));
        return
        [
            Write("FieldVisitService.PlanAsync", () => rooms.PlanAsync(who, c, new(null, "공원", "eunsol-1", "점검", day), default)),
            Write("FieldVisitService.MoveAsync", () => rooms.MoveAsync(who, c, id, v, day, null, null, default)),
            Write("FieldVisitService.CancelAsync", () => rooms.CancelAsync(who, c, id, v, "취소", default)),
            Write("FieldVisitService.AddToPreparationAsync", () => rooms.AddToPreparationAsync(who, c, id, v, "준비", default)),
            Write("FieldVisitService.MakeReadyAsync", () => rooms.MakeReadyAsync(who, c, id, v, _visit.Preparation[0].Id, true, default)),
            Write("FieldVisitService.CarryOutAsync", () => rooms.CarryOutAsync(who, c, id, v, new("봄", []), default)),
            Write("FieldVisitService.ReportResultAsync", () => rooms.ReportResultAsync(who, c, id, v, new("결과"), default)),
            Write("FieldVisitService.SendRepliesAsync", () => rooms.SendRepliesAsync(who, c, id, v, ReplyChannel.Phone, default)),
            Read("FieldVisitService.ListAsync", async () => (await rooms.ListAsync(who, null, null, 0, 50, default)).Total),
            Read("FieldVisitService.ListAsync", async () => (await rooms.ListAsync(who, new FieldVisitFilter(), 0, 50, default)).Total),
            Read("FieldVisitService.OpenAsync", async () => (await rooms.OpenAsync(who, _visit.Number, default)).Row.Version + 1),
            Read("FieldVisitRegister.ListAsync", async () => (await read.ListAsync(who, new(FieldVisitView.Planned), 0, 50, default)).Total),
            Read("FieldVisitRegister.OpenAsync", async () => (await read.OpenAsync(who, _visit.Number, default)).Row.Version + 1),
        ];
    }

    private IEnumerable<(string, Func<Task<int?>>)> ReadingCalls()
    {
        var (who, c) = (_desk.Officer, CommandId.None);
        var (agenda, feeds, week) = (_desk.Get<AgendaReader>(), _desk.Get<AgendaFeeds>(), AgendaSpan.Week(new(2026, 11, 9)));
        return
        [
            Read("ThreadReader.OpenAsync", async () => (await _desk.Get<ThreadReader>().OpenAsync(who, CaseLedger.Complaints, _case, null, default)).Events.Count + 1),
            Read("BriefingReader.ReadAsync", async () => (await _desk.Get<BriefingReader>().ReadAsync(who, _meeting.Number, default)).History.Count + 1),
            Read("BriefingReader.PrintAsync", async () => (await _desk.Get<BriefingReader>().PrintAsync(who, _meeting.Number, default)).History.Count + 1),
            Read("BriefingReader.ExportAsync", async () => (await _desk.Get<BriefingReader>().ExportAsync(who, _meeting.Number, default)).History.Count + 1),
            Read("AgendaReader.ReadAsync", async () => (await agenda.ReadAsync(who, week, AgendaOwner.Desk, default)).Items.Count + 1),
            Read("AgendaReader.CalendarAsync", async () => (await agenda.CalendarAsync(who, week, AgendaOwner.Mayor, _ => "", default)).Length),
            Write("AgendaFeeds.MakeAsync", () => feeds.MakeAsync(who, c, default)),
            Read("AgendaFeeds.ListAsync", async () => (await feeds.ListAsync(who, default)).Count + 1),
            Write("AgendaFeeds.RevokeAsync", () => feeds.RevokeAsync(who, c, 1, default)),
            Write("DigestReader.ReadAsync", () => _desk.Get<DigestReader>().ReadAsync(who, default)),
            Read("QueueReader.ReadAsync", async () => (await _desk.Get<QueueReader>().ReadAsync(who, ComplaintView.All, 50, default)).Total + 1),
            Read("QueueReader.ReadAsync", async () => (await _desk.Get<QueueReader>().ReadAsync(who, new ComplaintFilter(), 50, default)).Total + 1),
            Read("QueueReader.RefreshAsync", async () => (await _desk.Get<QueueReader>().RefreshAsync(who, new(), 50, default)).Total + 1),
        ];
    }

    private static (string, Func<Task<int?>>) Read(string verb, Func<Task<int>> call) => (verb, async () => await call());

    private static (string, Func<Task<int?>>) Write(string verb, Func<Task> call) => (verb, async () =>
    {
        await call();
        return 1;
    }
    );
}
