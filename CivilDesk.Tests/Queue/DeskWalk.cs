using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Queue;

/// <summary>An office that does things in no sensible order: each step is a verb on any record, or time that goes by. What the rules refuse is left undone.</summary>
internal sealed class DeskWalk(DeskFixture desk, Random random)
{
    private DirectiveService Directives => desk.Get<DirectiveService>();

    private MeetingService Meetings => desk.Get<MeetingService>();

    private FieldVisitService Visits => desk.Get<FieldVisitService>();

    private DateOnly Today => desk.Get<DeskClock>().Today;

    /// <summary>Does one thing and tells what it was; null when it was refused.</summary>
    public async Task<string?> StepAsync()
    {
        var (name, verb) = Choose();
        try
        {
            await verb();
            return name;
        }
        catch (DeskRuleException)
        {
            return null;
        }
    }

    private (string Name, Func<Task> Verb) Choose() => random.Next(27) switch
    {
        0 or 1 => ("time", PassAsync),
        2 => ("order", () => Directives.OrderAsync(desk.Leader, CommandId.New(), Order(), default)),
        3 => ("word", () => Directives.GiveWordAsync(desk.Mayor, CommandId.New(), "살펴보십시오", null, default)),
        4 => ("issue", () => OnAsync<Directive>((c, id, v) => Directives.IssueAsync(desk.Leader, c, id, v, Department(), Soon(), default))),
        5 => ("report", () => OnAsync<Directive>((c, id, v) => Directives.ReportAsync(desk.Clerk, c, id, v, new("추진 중") { Percent = random.Next(100) }, default))),
        6 or 7 => ("ask", () => OnAsync<Directive>((c, id, v) => Directives.ReportAsync(desk.Clerk, c, id, v, "마쳤습니다", true, default))),
        8 => ("confirm", () => OnAsync<Directive>((c, id, v) => Directives.ConfirmAsync(desk.Leader, c, id, v, default))),
        9 => ("send back", () => OnAsync<Directive>((c, id, v) => Directives.SendBackAsync(desk.Leader, c, id, v, "보완", default))),
        10 => ("tell the mayor", () => OnAsync<Directive>((c, id, v) => Directives.ReportToMayorAsync(desk.Leader, c, id, v, Today, default))),
        11 => ("close", () => OnAsync<Directive>((c, id, v) => Directives.CloseAsync(desk.Leader, c, id, v, DirectiveClosing.NotPossible, "불가", default))),
        12 => ("review", () => OnAsync<Directive>((c, id, v) => Directives.ReviewAsync(desk.Leader, c, id, v, "검토", Soon(), default))),
        13 or 14 => ("request", () => desk.RequestedAsync()),
        15 => ("review a request", () => OnAsync<Meeting>((c, id, v) => Meetings.ReviewAsync(desk.Clerk, c, id, v, new(true, DepartmentCode: Department()), default))),
        16 or 17 => ("schedule", () => OnAsync<Meeting>((c, id, v) => Meetings.ScheduleAsync(desk.Clerk, c, id, v, DeskClock.At(Soon(), new(9 + random.Next(9), 0)), "구청장실", default))),
        18 => ("hold", () => OnAsync<Meeting>((c, id, v) => Meetings.HoldAsync(desk.Clerk, c, id, v, Held(), default))),
        19 => ("no-show or postpone", () => OnAsync<Meeting>((c, id, v) => random.Next(2) == 0
            ? Meetings.RecordNoShowAsync(desk.Clerk, c, id, v, null, default)
            : Meetings.PostponeAsync(desk.Clerk, c, id, v, Soon(), "연기", default))),
        20 => ("decline or pass on", () => OnAsync<Meeting>((c, id, v) => random.Next(2) == 0
            ? Meetings.DeclineAsync(desk.Leader, c, id, v, "불가", default)
            : Meetings.PassToDepartmentAsync(desk.Leader, c, id, v, Department(), "부서에서 만남", default))),
        21 => ("send a result", () => OnAsync<Meeting>((c, id, v) => Meetings.SendResultAsync(desk.Clerk, c, id, v, ReplyChannel.Phone, "결과", default))),
        22 => ("plan a visit", PlanAsync),
        23 => ("prepare", PrepareAsync),
        24 => ("carry out", () => OnAsync<FieldVisit>((c, id, v) => Visits.CarryOutAsync(desk.Clerk, c, id, v, new("보았음", []) { Decisions = Decisions() }, default))),
        25 => ("move the due day", () => OnAsync<Directive>((c, id, v) => Directives.MoveDueAsync(desk.Clerk, c, id, v, Soon(), "사정", default))),
        _ => ("report or reply", () => OnAsync<FieldVisit>((c, id, v) => random.Next(2) == 0
            ? Visits.ReportResultAsync(desk.Clerk, c, id, v, new("결과"), default)
            : Visits.SendRepliesAsync(desk.Clerk, c, id, v, ReplyChannel.Phone, default))),
    };

    private async Task PassAsync()
    {
        desk.Time.Advance(TimeSpan.FromHours(random.Next(1, 120)));
        await desk.Get<MorningRound>().GoAsync(default);
    }

    private async Task PlanAsync()
    {
        var complaint = random.Next(2) == 0 ? (await desk.ReceivedAsync()).Id : (long?)null;
        await desk.PlannedAsync(new(complaint, "은솔시장", "eunsol-1", "점검", Soon()));
    }

    private Task PrepareAsync() => OnAsync<FieldVisit>(async (_, id, _) =>
    {
        foreach (var item in await desk.LookAsync(db => db.Set<PreparationItem>().Where(i => i.FieldVisitId == id).Select(i => i.Id).ToListAsync()))
        {
            await desk.DoAsync<FieldVisit>(id, (c, visit, v) => Visits.MakeReadyAsync(desk.Clerk, c, visit, v, item, true, default));
        }
    });

    private async Task OnAsync<T>(Func<CommandId, long, int, Task> verb)
        where T : VersionedRecord
    {
        var ids = await desk.LookAsync(db => db.Set<T>().OrderBy(record => record.Id).Select(record => record.Id).ToListAsync());
        if (ids.Count > 0)
        {
            await desk.DoAsync<T>(ids[random.Next(ids.Count)], verb);
        }
    }

    private DirectiveOrder Order()
    {
        var kind = (DirectiveKind)random.Next(5);
        return new("지시", DirectiveSource.StaffMeeting, null, Department(), Soon()) { Kind = kind, ReviewOn = kind is DirectiveKind.LongTerm ? Soon().AddDays(1) : null };
    }

    private MeetingResult Held() => new("들었음", null, []) { Decisions = Decisions() };

    private Decision[] Decisions() => [new("약속", new Promise("약속", Department(), Soon())), new("안내", WhyNot: "안내로 끝남")];

    private string Department() => random.Next(2) == 0 ? "roads" : "parks";

    private DateOnly Soon() => Today.AddDays(random.Next(0, 9));
}
