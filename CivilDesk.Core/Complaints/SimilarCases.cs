using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Complaints;

/// <summary>Cases that may be about the same matter, shown to the clerk while the story is typed.</summary>
public sealed class SimilarCases(DeskReads reads, DeskClock clock)
{
    private const int OwnLimit = 3, OtherLimit = 5, Months = 12;

    /// <summary>The petitioner's own cases of the category first, then others' of the same dong and category in the last twelve months.</summary>
    public Task<IReadOnlyList<SimilarCase>> FindAsync(Actor actor, long? petitionerId, string? dongCode, string? categoryCode, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<SimilarCase>>(
            actor,
            Permission.ReceiveComplaint,
            async (db, _) =>
            {
                if (categoryCode is null)
                {
                    return [];
                }

                var since = clock.Today.AddMonths(-Months);
                var same = db.Set<Complaint>().Where(c => c.CategoryCode == categoryCode).OrderByDescending(c => c.Number);
                var own = petitionerId is null ? [] : await ComplaintRegister.RowsAsync(db, same.Where(c => c.PetitionerId == petitionerId).Take(OwnLimit), ct);
                var others = dongCode is null ? [] : await ComplaintRegister.RowsAsync(
                    db, same.Where(c => c.PetitionerId != (petitionerId ?? 0) && c.DongCode == dongCode && c.ReceivedOn >= since).Take(OtherLimit), ct);
                return [.. own.Select(row => new SimilarCase(row, true)), .. others.Select(row => new SimilarCase(row, false))];
            },
            ct);
}
