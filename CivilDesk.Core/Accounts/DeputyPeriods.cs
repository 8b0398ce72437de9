using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Accounts;

/// <summary>Who signs for whom today: one answer for the doorkeeper and for the screen's shell.</summary>
internal static class DeputyPeriods
{
    /// <summary>The team leader whose rights the clerk may use on that day, or null. A locked or demoted leader lends nothing.</summary>
    public static Task<DeskAccount?> LeaderForAsync(this DeskDb db, long deputyId, DateOnly day, CancellationToken ct) =>
        db.Set<DeputyPeriod>().AsNoTracking()
            .Where(period => period.DeputyId == deputyId && period.EndedAt == null && period.From <= day && period.To >= day)
            .Join(
                db.Set<DeskAccount>().Where(leader => leader.Role == Role.TeamLeader && !leader.IsLocked),
                period => period.LeaderId,
                leader => leader.Id,
                (_, leader) => leader)
            .OrderBy(leader => leader.Id)
            .FirstOrDefaultAsync(ct);
}
