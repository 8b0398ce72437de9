using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that does what the desk does to field visits.</summary>
internal sealed class VisitVerbs(FieldVisitService visits, DirectiveVerbs directives, DemoPeople people)
{
    // Working days until the result is reported and the citizens are told; the seven days leave room.
    private const int ReportsAfter = 3;

    public void Enter(DayBook book, PlannedVisit visit)
    {
        book.Enter(visit.EnteredAt, async (db, ct) =>
        {
            var number = await visits.PlanAsync(people.Clerk, CommandId.None, new(visit.Case?.Id, visit.Place, visit.DongCode, visit.Purpose, visit.PlannedOn), ct);
            visit.Id = await db.Set<FieldVisit>().Where(stored => stored.Number == number).Select(stored => stored.Id).SingleAsync(ct);
        });
        book.Enter(visit.CarriedOutAt, (db, ct) => CarryOutAsync(db, visit, ct));
        book.Enter(OfficeHours.DaysAfter(visit.CarriedOutAt, ReportsAfter), (db, ct) => ReportAsync(db, visit, ct));
        foreach (var promise in visit.Promises)
        {
            directives.FollowUp(book, promise);
        }
    }

    private async Task ReportAsync(DeskDb db, PlannedVisit visit, CancellationToken ct)
    {
        await visits.ReportResultAsync(people.Clerk, CommandId.None, visit.Id, await db.VersionAsync<FieldVisit>(visit.Id, ct), new(visit.Seen), ct);
        if (await db.Set<FieldVisit>().AnyAsync(stored => stored.Id == visit.Id && stored.OwesReplies, ct))
        {
            await visits.SendRepliesAsync(people.Clerk, CommandId.None, visit.Id, await db.VersionAsync<FieldVisit>(visit.Id, ct), ReplyChannel.Phone, ct);
        }
    }

    private async Task CarryOutAsync(DeskDb db, PlannedVisit visit, CancellationToken ct)
    {
        var promises = visit.Promises.Select(promise => new Promise(promise.Text, promise.DepartmentCode, promise.DueOn)).ToList();
        await visits.CarryOutAsync(people.Clerk, CommandId.None, visit.Id, await db.VersionAsync<FieldVisit>(visit.Id, ct), new(visit.Seen, promises), ct);
        await DirectiveVerbs.RecogniseAsync(db, DirectiveSource.FieldVisit, visit.Id, visit.Promises, ct);
    }
}
