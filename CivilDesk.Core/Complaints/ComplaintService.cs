using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>The verbs of the complaint ledger: what the clerk and the team leader do to a case.</summary>
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
                await CodeService.RequireAsync(unit.Db, CodeList.Dong, intake.DongCode, "code.unknown-dong", ct);
                await CodeService.RequireAsync(unit.Db, CodeList.Category, intake.CategoryCode, "code.unknown-category", ct);
                await CodeService.RequireAsync(unit.Db, CodeList.Channel, intake.ChannelCode, "code.unknown-channel", ct);
                var petitioner = await petitioners.KnownOrNewAsync(unit, intake.PetitionerId, intake.NewPetitioner, ct);
                var number = await unit.NextNumberAsync(CaseLedger.Complaints, ct);
                var complaint = Complaint.Receive(number, petitioner, intake, await calendar.ReadAsync(unit.Db, ct), unit.Clock);
                unit.Add(complaint);
                unit.Record(complaint, "received", petitioner, number.ToString());
                unit.Rings(LiveTopic.Complaints);
                await DraftService.DiscardAsync(unit, actor, intake.Draft, ct);
                await unit.Db.SaveChangesAsync(ct);
                return new ReceivedComplaint(complaint.Id, number, complaint.DueAt);
            },
            ct);

    /// <summary>The due date that <see cref="ReceiveAsync"/> would set now, shown before saving; nobody's data, so nobody is asked who they are.</summary>
    public async Task<ForeseenDue> ForeseeAsync(PetitionType type, CancellationToken ct)
    {
        var book = await calendar.NowAsync(ct);
        var due = Complaint.DueFor(type, book, clock);
        return new(type, book.PeriodOf(type), due.At!.Value, due.On!.Value, [.. book.Calendar.HolidaysBetween(clock.Today, due.On!.Value).Where(IsWeekday).DistinctBy(holiday => holiday.Date)]);
    }

    public Task AssignAsync(Actor actor, CommandId command, long id, int version, string departmentCode, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.AssignComplaint,
            command,
            id,
            version,
            "assigned",
            async (complaint, unit) =>
            {
                await CodeService.RequireAsync(unit.Db, CodeList.Department, departmentCode, "code.unknown-department", ct);
                complaint.AssignTo(departmentCode, unit.Clock);
                return departmentCode;
            },
            ct);

    public Task ProcessAsync(Actor actor, CommandId command, long id, int version, Outcome outcome, string answer, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.ProcessComplaint,
            command,
            id,
            version,
            "processed",
            (complaint, unit) =>
            {
                complaint.Process(outcome, answer, unit.Clock);
                return Task.FromResult<string?>(outcome.ToString());
            },
            ct);

    public Task ReplyAsync(Actor actor, CommandId command, long id, int version, ReplyChannel channel, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.ReplyToComplaint,
            command,
            id,
            version,
            "replied",
            (complaint, unit) =>
            {
                complaint.Reply(channel, unit.Clock);
                return Task.FromResult<string?>(channel.ToString());
            },
            ct);

    public Task CloseAsync(Actor actor, CommandId command, long id, int version, CancellationToken ct) =>
        ChangeAsync(
            actor,
            Permission.CloseComplaint,
            command,
            id,
            version,
            "closed",
            (complaint, unit) =>
            {
                complaint.Close(unit.Clock);
                return Task.FromResult<string?>(null);
            },
            ct);

    private static bool IsWeekday(PublicHoliday holiday) => holiday.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private Task ChangeAsync(
        Actor actor, Permission permission, CommandId command, long id, int version, string verb, Func<Complaint, WriteContext, Task<string?>> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            permission,
            command,
            async unit =>
            {
                var complaint = await unit.LoadAsync<Complaint>(id, version, ct);
                var detail = await change(complaint, unit);
                unit.Record(complaint, verb, complaint.PetitionerId, detail);
                unit.Rings(LiveTopic.Complaints);
            },
            ct,
            verb);
}
