using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notifications;

/// <summary>아침 요약 goes round at 08:50 on working days: to the mayor and the desk, and to the desk what is owed to citizens that day.</summary>
public sealed class MorningRound(WriteUnit writes, IDbContextFactory<DeskDb> dbs, CurrentCalendar calendar, NoticeService notices, DeskClock clock)
{
    internal static readonly TimeOnly Hour = new(8, 50);

    private static readonly Role[] s_told = [Role.Clerk, Role.TeamLeader, Role.Mayor];

    /// <summary>Safe to call at any time and any number of times: true when it went round now.</summary>
    public async Task<bool> GoAsync(CancellationToken ct)
    {
        var today = clock.Today;
        return await IsDueAsync(today, ct) && await writes.ExecuteAsync(
            Actor.Scheduler,
            Permission.TellTheMorning,
            CommandId.None,
            async unit =>
            {
                if (await unit.Db.FindAsync<MorningTold>([today], ct) is not null)
                {
                    return false;
                }

                unit.Add(new MorningTold { Day = today, At = unit.Clock.Now });
                var people = await unit.Db.Set<DeskAccount>().Where(a => !a.IsLocked && s_told.Contains(a.Role)).OrderBy(a => a.Id).Select(a => new { a.Id, a.Role }).ToListAsync(ct);
                var owed = (await notices.OwedAsync(unit.Db, null, ct)).Count;
                var followUps = await unit.Db.Set<Complaint>().In(ComplaintView.FollowUpDue, unit.Clock).CountAsync(ct);
                foreach (var person in people)
                {
                    Tell(unit, person.Id, NotificationKind.MorningDigest, null);
                    if (person.Role is not Role.Mayor)
                    {
                        Tell(unit, person.Id, NotificationKind.NoticesOwed, owed);
                        Tell(unit, person.Id, NotificationKind.FollowUpsDue, followUps);
                    }
                }

                unit.Rings(LiveTopic.Notifications);
                return true;
            },
            ct);
    }

    private static void Tell(WriteContext unit, long account, NotificationKind kind, int? count)
    {
        if (count is not 0)
        {
            var now = unit.Clock.Now;
            unit.Add(new Notification { AccountId = account, At = now, RingsAt = now, Kind = kind, Number = $"{unit.Clock.Today:yyyy-MM-dd}", Count = count });
        }
    }

    // Before the gate is taken: most knocks find nothing to do.
    private async Task<bool> IsDueAsync(DateOnly today, CancellationToken ct)
    {
        if (clock.Now < DeskClock.At(today, Hour))
        {
            return false;
        }

        await using var db = await dbs.CreateDbContextAsync(ct);
        return (await calendar.ReadAsync(db, ct)).Calendar.IsWorkingDay(today) && await db.FindAsync<MorningTold>([today], ct) is null;
    }
}
