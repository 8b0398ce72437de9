using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>The verbs of the complaint ledger: what the clerk and the team leader do to a case on its ordinary road.</summary>
public sealed class ComplaintService(WriteUnit writes, PetitionerService petitioners, CurrentCalendar calendar, DeskClock clock)
{
    /// <summary>접수: registers the matter, and the petitioner when new, under the next number of the year.</summary>
    public Task<ReceivedComplaint> ReceiveAsync(Actor actor, CommandId command, ComplaintIntake intake, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ReceiveComplaint,
            command,
            async unit =>
            {
                var received = await ReceiveAsync(unit, intake, ct);
                await DraftService.DiscardAsync(unit, actor, intake.Draft, ct);
                return received;
            },
            ct);

    /// <summary>The due date that <see cref="ReceiveAsync"/> would set now, shown before saving; nobody's data, so nobody is asked who they are.</summary>
    public async Task<ForeseenDue> ForeseeAsync(PetitionType type, CancellationToken ct)
    {
        var book = await calendar.NowAsync(ct);
        var due = Complaint.DueFor(type, book, clock);
        return new(type, book.PeriodOf(type), due.At!.Value, due.On!.Value, [.. book.Calendar.HolidaysBetween(clock.Today, due.On!.Value).Where(IsWeekday).DistinctBy(holiday => holiday.Date)]);
    }

    /// <summary>배정, or 이송 as long as the department has not answered; a second bounce goes through <see cref="TransferAsync"/>.</summary>
    public async Task AssignAsync(Actor actor, CommandId command, long id, int version, string departmentCode, CancellationToken ct) =>
        await writes.ExecuteAsync(
            actor,
            Permission.AssignComplaint,
            command,
            async unit =>
            {
                var current = await unit.LoadAsync<Complaint>(id, version, ct);
                var action = current.DepartmentCode is null || current.Status is ComplaintStatus.Received ? CaseAction.Assign : CaseAction.Transfer;
                await CaseWriter.ActAsync(unit, action, id, version, "assigned", (complaint, _) => HandOnAsync(complaint, unit, departmentCode, null, ct), ct);
            },
            ct,
            "assigned");

    /// <summary>이송 with its reason; the second needs the team leader (or the named deputy), the third marks the case for the mayor.</summary>
    public Task TransferAsync(Actor actor, CommandId command, long id, int version, string departmentCode, string reason, CancellationToken ct) =>
        writes.ActAsync(
            actor, CaseAction.Transfer, command, id, version, "transferred", (complaint, unit) => HandOnAsync(complaint, unit, departmentCode, reason, ct), ct);

    /// <summary>처리중: the department has begun.</summary>
    public Task BeginAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        writes.ActAsync(actor, CaseAction.Begin, command, id, version, "begun", (complaint, _) => Done(complaint.Begin), ct);

    /// <summary>협조 요청: a supporting department with its own due date; the case cannot be processed while it has not answered.</summary>
    public Task AskForPartAsync(Actor actor, CommandId command, long id, int version, string departmentCode, string question, DateOnly dueOn, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.AskForPart,
            command,
            id,
            version,
            "part-asked",
            async (complaint, unit) =>
            {
                await CodeService.RequireAsync(unit.Db, CodeList.Department, departmentCode, "code.unknown-department", ct);
                complaint.Ask(departmentCode, question, dueOn, unit.Clock);
                return departmentCode;
            },
            ct);

    /// <summary>협조 회신: an officer answers for the own department only.</summary>
    public Task AnswerPartAsync(Actor actor, CommandId command, long id, int version, long partId, string answer, CancellationToken ct) =>
        PartAsync(actor, command, id, version, partId, "part-answered", (complaint, unit) => complaint.AnswerPart(partId, answer, unit.Authority.AccountId, unit.Clock), ct);

    /// <summary>The supporting department takes longer, once, before its time is over (법 제20조 제2항).</summary>
    public Task LengthenPartAsync(Actor actor, CommandId command, long id, int version, long partId, DateOnly dueOn, CancellationToken ct) =>
        PartAsync(actor, command, id, version, partId, "part-lengthened", (complaint, unit) => complaint.LengthenPart(partId, dueOn, unit.Clock), ct);

    /// <summary>처리완료 in short: of a refusal the answer is the reason, and the remedy route is the standing one of its type.</summary>
    public Task ProcessAsync(Actor actor, CommandId command, long id, int version, Outcome outcome, string answer, CancellationToken ct) =>
        ProcessAsync(
            actor,
            command,
            id,
            version,
            complaint => new CaseAnswer(outcome, answer)
            {
                RefusalReason = outcome is Outcome.NotAcceptable ? answer : null,
                Remedy = outcome is Outcome.NotAcceptable ? RemedyRoutes.For(complaint.Type) : null,
            },
            ct);

    /// <summary>처리완료 in both layers, with everything a refusal or an open end needs.</summary>
    public Task ProcessAsync(Actor actor, CommandId command, long id, int version, CaseAnswer answer, CancellationToken ct) =>
        ProcessAsync(actor, command, id, version, _ => answer, ct);

    public Task ReplyAsync(Actor actor, CommandId command, long id, int version, ReplyChannel channel, CancellationToken ct) =>
        ReplyAsync(actor, command, id, version, new ReplyDetails(channel), ct);

    /// <summary>회신 with what belongs to it: when the citizen was told, document number, planned follow-up.</summary>
    public Task ReplyAsync(Actor actor, CommandId command, long id, int version, ReplyDetails reply, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Reply,
            command,
            id,
            version,
            "replied",
            (complaint, unit) => ReplyAsync(unit, complaint, reply, ct),
            ct);

    public Task CloseAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        writes.ActAsync(actor, CaseAction.Close, command, id, version, "closed", (complaint, unit) => Done(() => complaint.Close(unit.Clock)), ct);

    /// <summary>회신 inside another verb's save, beside its notice.</summary>
    internal static async Task<string?> ReplyAsync(WriteContext unit, Complaint complaint, ReplyDetails reply, CancellationToken ct)
    {
        await RequireBackDateAsync(unit, reply.ToldAt, ct);
        complaint.Reply(reply, await CodeService.FollowUpDaysAsync(unit.Db, complaint.CategoryCode, ct), unit.Clock);
        return reply.Channel.ToString();
    }

    /// <summary>접수 inside another verb's save: a matter that recurred opens the next case at once.</summary>
    internal async Task<ReceivedComplaint> ReceiveAsync(WriteContext unit, ComplaintIntake intake, CancellationToken ct)
    {
        await RequireBackDateAsync(unit, intake.BackDatedTo, ct);
        await CodeService.RequireAsync(unit.Db, CodeList.Dong, intake.DongCode, "code.unknown-dong", ct);
        await CodeService.RequireAsync(unit.Db, CodeList.Category, intake.CategoryCode, "code.unknown-category", ct);
        await CodeService.RequireAsync(unit.Db, CodeList.Channel, intake.ChannelCode, "code.unknown-channel", ct);
        var petitioner = await petitioners.KnownOrNewAsync(unit, intake.PetitionerId, intake.NewPetitioner, ct);
        var name = await PetitionerService.NameAsync(unit.Db, petitioner, ct);
        var number = await unit.NextNumberAsync(CaseLedger.Complaints, ct);
        var complaint = Complaint.Receive(number, petitioner, name, intake, await calendar.ReadAsync(unit.Db, ct), unit.Clock);
        unit.Add(complaint);
        unit.Record(complaint, "received", petitioner, number.ToString());
        unit.Rings(LiveTopic.Complaints);
        await unit.Db.SaveChangesAsync(ct);
        if (intake.Repeats is { } earlier)
        {
            await CaseChains.LinkAsync(unit, complaint, earlier, CaseLinkKind.Repeat, ct);
        }

        await ComplaintWords.KeepAsync(unit.Db, complaint, ct);
        return new ReceivedComplaint(complaint.Id, number, complaint.DueAt);
    }

    /// <summary>소급: a day before today is the team leader's to enter.</summary>
    private static Task RequireBackDateAsync(WriteContext unit, DateTimeOffset? given, CancellationToken ct) =>
        given is { } at && DeskClock.DayOf(at) < unit.Clock.Today ? unit.RequireAsync(Permission.BackDate, ct) : Task.CompletedTask;

    internal static Task<string?> Done(Action rule)
    {
        rule();
        return Task.FromResult<string?>(null);
    }

    private static async Task<string?> HandOnAsync(Complaint complaint, WriteContext unit, string departmentCode, string? reason, CancellationToken ct)
    {
        await CodeService.RequireAsync(unit.Db, CodeList.Department, departmentCode, "code.unknown-department", ct);
        var by = unit.Authority.AccountId;
        if (complaint.Status is ComplaintStatus.Received)
        {
            complaint.AssignTo(departmentCode, by, unit.Clock);
            return departmentCode;
        }

        if (complaint.TransferCount > 0 && departmentCode != complaint.DepartmentCode)
        {
            await unit.RequireAsync(Permission.DecideTransfer, ct);
        }

        complaint.TransferTo(departmentCode, reason, by, unit.Clock);
        return departmentCode;
    }

    private Task ProcessAsync(Actor actor, CommandId command, long id, int version, Func<Complaint, CaseAnswer> answer, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Process,
            command,
            id,
            version,
            "processed",
            async (complaint, unit) =>
            {
                var given = answer(complaint);
                await RequireBackDateAsync(unit, given.ProcessedAt, ct);
                complaint.Process(given, unit.Clock);
                return given.Outcome.ToString();
            },
            ct);

    private static bool IsWeekday(PublicHoliday holiday) => holiday.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private Task PartAsync(
        Actor actor, CommandId command, long id, int version, long partId, string verb, Action<Complaint, WriteContext> change, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.AnswerPart,
            command,
            id,
            version,
            verb,
            (complaint, unit) =>
            {
                var department = complaint.Parts.FirstOrDefault(part => part.Id == partId)?.DepartmentCode;
                if (unit.Authority.Role is Role.DepartmentOfficer && department != unit.Authority.DepartmentCode)
                {
                    throw new DeskRuleException("permission.denied");
                }

                change(complaint, unit);
                return Task.FromResult(department);
            },
            ct);
}
