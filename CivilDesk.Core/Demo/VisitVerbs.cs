using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that does what the desk does to field visits.</summary>
internal sealed class VisitVerbs(FieldVisitService visits, DirectiveVerbs directives, DemoPeople people)
{
    public void Enter(DayBook book, PlannedVisit visit)
    {
        book.Enter(visit.EnteredAt, async (db, ct) =>
        {
            var number = await visits.PlanAsync(people.Clerk, CommandId.None, new(visit.Case?.Id, visit.Place, visit.DongCode, visit.Purpose, visit.PlannedOn), ct);
            visit.Id = await db.Set<FieldVisit>().Where(stored => stored.Number == number).Select(stored => stored.Id).SingleAsync(ct);
        });
        book.Enter(visit.CarriedOutAt, (db, ct) => CarryOutAsync(db, visit, ct));
        foreach (var promise in visit.Promises)
        {
            directives.FollowUp(book, promise);
        }
    }

    private async Task CarryOutAsync(DeskDb db, PlannedVisit visit, CancellationToken ct)
    {
        var promises = visit.Promises.Select(promise => new Promise(promise.Text, promise.DepartmentCode, promise.DueOn)).ToList();
        await visits.CarryOutAsync(people.Clerk, CommandId.None, visit.Id, await db.VersionAsync<FieldVisit>(visit.Id, ct), new(visit.Seen, promises), ct);
        await DirectiveVerbs.RecogniseAsync(db, DirectiveSource.FieldVisit, visit.Id, visit.Promises, ct);
    }
}
