using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that does what the desk does to meetings.</summary>
internal sealed class MeetingVerbs(MeetingService meetings, DirectiveVerbs directives, DemoPeople people)
{
    // Working days until the citizen is told; the two weeks leave room.
    private const int TellsAfter = 5;

    public void Enter(DayBook book, PlannedMeeting meeting)
    {
        book.Enter(meeting.RequestedAt, (db, ct) => RequestAsync(db, meeting, ct));
        book.Enter(meeting.ScheduledAt, async (db, ct) => await meetings.ScheduleAsync(
            people.Leader, CommandId.None, meeting.Id, await db.VersionAsync<Meeting>(meeting.Id, ct), meeting.StartsAt, meeting.Place, ct));
        book.Enter(meeting.HeldAt, (db, ct) => HoldAsync(db, meeting, ct));
        book.Enter(OfficeHours.DaysAfter(meeting.HeldAt, TellsAfter), async (db, ct) => await meetings.SendResultAsync(
            people.Clerk, CommandId.None, meeting.Id, await db.VersionAsync<Meeting>(meeting.Id, ct), ReplyChannel.Letter, meeting.Agreed ?? meeting.Said, ct));
        foreach (var promise in meeting.Promises)
        {
            directives.FollowUp(book, promise);
        }
    }

    private async Task RequestAsync(DeskDb db, PlannedMeeting meeting, CancellationToken ct)
    {
        var citizen = meeting.Citizen;
        var request = meeting.Case is { } about
            ? new MeetingRequest(about.Id, null, null, meeting.Subject)
            : new MeetingRequest(null, citizen.PetitionerId, citizen.PetitionerId is null ? citizen.Details : null, meeting.Subject);
        var number = await meetings.RequestAsync(people.Clerk, CommandId.None, request, ct);
        var stored = await db.Set<Meeting>().SingleAsync(candidate => candidate.Number == number, ct);
        meeting.Id = stored.Id;
        citizen.PetitionerId ??= stored.PetitionerId;
    }

    private async Task HoldAsync(DeskDb db, PlannedMeeting meeting, CancellationToken ct)
    {
        var promises = meeting.Promises.Select(promise => new Promise(promise.Text, promise.DepartmentCode, promise.DueOn)).ToList();
        await meetings.HoldAsync(
            people.Clerk, CommandId.None, meeting.Id, await db.VersionAsync<Meeting>(meeting.Id, ct), new(meeting.Said, meeting.Agreed, promises), ct);
        await DirectiveVerbs.RecogniseAsync(db, DirectiveSource.Meeting, meeting.Id, meeting.Promises, ct);
    }
}
