using CivilDesk.Core.Agenda;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Queue;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notifications;

/// <summary>Reads the morning digest: computed when it is looked at, so that no clock can miss it.</summary>
public sealed class DigestReader(DeskReads reads, AgendaReader agenda, CurrentCalendar calendar, DeskClock clock)
{
    /// <summary>Null before 08:50 and on days on which the office does not work.</summary>
    public Task<MorningDigest?> ReadAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewAgenda,
            async (db, authority) =>
            {
                var today = clock.Today;
                if (!(await calendar.ReadAsync(db, ct)).Calendar.IsWorkingDay(today) || clock.Now < DeskClock.At(today, MorningRound.Hour))
                {
                    return null;
                }

                return new MorningDigest(
                    today,
                    await agenda.SheetAsync(db, AgendaSpan.Day(today), AgendaOwner.Desk, ct),
                    await AgendaReader.CasesDue(db, clock).CountAsync(c => c.DueOn == today, ct),
                    await db.Set<Complaint>().In(ComplaintView.Late, clock).CountAsync(ct),
                    await WorkingLists.CountAsync(db, clock, ct),
                    await db.Set<Complaint>().In(ComplaintView.FollowUpDue, clock).CountAsync(ct),
                    await NotificationBox.Of(db, authority, clock.Now, unreadOnly: true).CountAsync(ct));
            },
            ct);
}
