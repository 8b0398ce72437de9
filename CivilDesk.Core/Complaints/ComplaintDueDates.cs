using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

/// <summary>The due dates of the open complaints: what a change of the calendar moves. A case that was replied to keeps its verdict.</summary>
internal sealed class ComplaintDueDates : IDueDates
{
    // So many ids go into one question to the database.
    private const int Handful = 500;

    public async Task<IReadOnlyList<DueMove>> MovesAsync(DeskDb db, WorkingCalendar before, WorkingCalendar after, CancellationToken ct)
    {
        // Unanswered and running: what stands still has no due date to move.
        var open = await db.Set<Complaint>()
            .OnTheClock()
            .OrderBy(c => c.Number)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.DueAt,
                c.DueOn,
                c.CountedFrom,
                c.Period,
                Suspensions = c.Suspensions.Select(s => new { s.From, s.To }).ToList(),
                Extensions = c.Extensions.Where(e => e.DecidedAt >= c.CountedFrom).Select(e => new { e.Amount, e.Unit }).ToList(),
            })
            .ToListAsync(ct);

        return
        [
            .. from c in open
               let clock = Complaint.ClockFor(
                   c.CountedFrom, c.Period, c.Suspensions.Select(s => new Suspension(s.From, s.To)), c.Extensions.Select(e => new StatutoryPeriod(e.Amount, e.Unit)))
               let due = clock.DueIn(after)
               where due.At != clock.DueIn(before).At
               select new DueMove(c.Id, c.Number, new Due(DeskClock.InSeoul(c.DueAt), c.DueOn), due),
        ];
    }

    public async Task<IReadOnlyList<DueMove>> MoveAsync(WriteContext unit, WorkingCalendar before, WorkingCalendar after, CancellationToken ct)
    {
        var moves = await MovesAsync(unit.Db, before, after, ct);
        foreach (var handful in moves.Chunk(Handful))
        {
            var ids = handful.Select(move => move.Id).ToList();
            var complaints = await unit.Db.Set<Complaint>().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
            foreach (var move in handful)
            {
                complaints[move.Id].Recount(after);
                unit.Record(complaints[move.Id], "due-moved", detail: $"{Words(move.Before)} → {Words(move.After)}");
            }
        }

        return moves;
    }

    private static string Words(Due due) => due.At?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "–";
}
