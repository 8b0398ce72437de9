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
        var open = await db.Set<Complaint>()
            .Where(c => c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.Assigned || c.Status == ComplaintStatus.AwaitingReply)
            .OrderBy(c => c.Number)
            .Select(c => new { c.Id, c.Number, c.DueAt, c.DueOn, c.ReceivedAt, c.Period })
            .ToListAsync(ct);

        return
        [
            .. from c in open
               let clock = new StatutoryClock(c.ReceivedAt, c.Period)
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
                complaints[move.Id].MoveDue(move.After);
                unit.Record(complaints[move.Id], "due-moved", detail: $"{Words(move.Before)} → {Words(move.After)}");
            }
        }

        return moves;
    }

    private static string Words(Due due) => due.At?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "–";
}
