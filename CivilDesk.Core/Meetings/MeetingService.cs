using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Live;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Meetings;

/// <summary>The verbs of the meeting ledger: requested, scheduled, held.</summary>
public sealed class MeetingService(WriteUnit writes, DeskReads reads, PetitionerService petitioners)
{
    public Task<CaseNumber> RequestAsync(Actor actor, CommandId command, MeetingRequest request, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepMeetings,
            command,
            async unit =>
            {
                var petitioner = await PetitionerOfAsync(unit, request, ct);
                var meeting = Meeting.Request(await unit.NextNumberAsync(CaseLedger.Meetings, ct), petitioner, request, unit.Clock);
                unit.Add(meeting);
                unit.Record(meeting, "requested", petitioner, meeting.Number.ToString());
                unit.Rings(LiveTopic.Meetings);
                return meeting.Number;
            },
            ct);

    public Task ScheduleAsync(Actor actor, CommandId command, long id, int version, DateTimeOffset startsAt, string place, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "scheduled",
            (meeting, unit) =>
            {
                meeting.Schedule(startsAt, place, unit.Clock);
                return Task.CompletedTask;
            },
            ct);

    /// <summary>Records the result; the promises become directives in the same save.</summary>
    public Task HoldAsync(Actor actor, CommandId command, long id, int version, MeetingResult result, CancellationToken ct) =>
        ChangeAsync(
            actor,
            command,
            id,
            version,
            "held",
            async (meeting, unit) =>
            {
                meeting.Hold(result, unit.Clock);
                await DecisionBook.KeepAsync(unit, DirectiveSource.Meeting, meeting.Id, result.Promises, result.Decisions, ct);
            },
            ct);

    public Task<PageOf<MeetingRow>> ListAsync(Actor actor, MeetingStatus? status, long? complaintId, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var meetings = db.Set<Meeting>().Where(m => (status == null || m.Status == status) && (complaintId == null || m.ComplaintId == complaintId));
                if (authority.Role is Role.DepartmentOfficer)
                {
                    meetings = meetings.Where(m => db.Set<Complaint>().Any(c => c.Id == m.ComplaintId && c.DepartmentCode == authority.DepartmentCode));
                }

                var found = await meetings.OrderByDescending(m => m.Number)
                    .Skip(skip)
                    .Take(Math.Min(take, PageOf<MeetingRow>.LargestPage))
                    .Select(m => new
                    {
                        Meeting = m,
                        Petitioner = db.Set<Petitioner>().Where(p => p.Id == m.PetitionerId).Select(p => p.Name).First(),
                        Complaint = db.Set<Complaint>().Where(c => c.Id == m.ComplaintId).Select(c => (CaseNumber?)c.Number).FirstOrDefault(),
                    })
                    .ToListAsync(ct);
                return new PageOf<MeetingRow>([.. found.Select(row => Row(row.Meeting, row.Petitioner, row.Complaint))], await meetings.CountAsync(ct));
            },
            ct);

    private static MeetingRow Row(Meeting m, string petitioner, CaseNumber? complaint) =>
        new(m.Id, m.Version, m.Number, m.ComplaintId, complaint, Masking.Name(petitioner), m.Subject, m.Status, m.RequestedOn, m.StartsAt, m.Place, m.Said, m.Agreed);

    private async Task<long> PetitionerOfAsync(WriteContext unit, MeetingRequest request, CancellationToken ct)
    {
        if (request.ComplaintId is { } complaintId)
        {
            return await unit.Db.Set<Complaint>().Where(complaint => complaint.Id == complaintId).Select(complaint => (long?)complaint.PetitionerId).SingleOrDefaultAsync(ct)
                ?? throw new DeskRuleException("record.not-found");
        }

        return await petitioners.KnownOrNewAsync(unit, request.PetitionerId, request.NewPetitioner, ct);
    }

    private Task ChangeAsync(
        Actor actor, CommandId command, long id, int version, string verb, Func<Meeting, WriteContext, Task> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepMeetings,
            command,
            async unit =>
            {
                var meeting = await unit.LoadAsync<Meeting>(id, version, ct);
                await change(meeting, unit);
                unit.Record(meeting, verb, meeting.PetitionerId);
                unit.Rings(LiveTopic.Meetings);
            },
            ct,
            verb);
}
