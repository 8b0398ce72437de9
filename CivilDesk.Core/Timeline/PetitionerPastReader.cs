using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Timeline;

/// <summary>What the desk must know of a petitioner before the story begins, out of all ledgers. Owns no table.</summary>
public sealed class PetitionerPastReader(DeskReads reads)
{
    private const int LatestLimit = 3, PromiseLimit = 10;

    /// <summary>Leaves no line: the opened card has left one.</summary>
    public Task<PetitionerPast> ReadAsync(Actor actor, long petitionerId, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.KeepPetitioners,
            async (db, _) =>
            {
                var cases = db.Set<Complaint>().Where(c => c.PetitionerId == petitionerId);
                return new PetitionerPast(
                    await cases.CountAsync(ct),
                    await cases.CountAsync(
                        c => c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.Assigned || c.Status == ComplaintStatus.InProgress
                            || c.Status == ComplaintStatus.AwaitingReply || c.Status == ComplaintStatus.UnderReview,
                        ct),
                    await ComplaintRegister.RowsAsync(db, cases.OrderByDescending(c => c.Number).Take(LatestLimit), ct),
                    await cases.Where(c => c.Answer != null)
                        .OrderByDescending(c => c.ProcessedAt)
                        .Select(c => new LastAnswer(c.Number, c.Title, c.Outcome, c.Answer!, c.ProcessedOn, c.RepliedOn))
                        .FirstOrDefaultAsync(ct),
                    await PromisesAsync(db, cases, petitionerId, ct));
            },
            ct);

    private static async Task<IReadOnlyList<OpenPromise>> PromisesAsync(DeskDb db, IQueryable<Complaint> cases, long petitionerId, CancellationToken ct)
    {
        var meetings = db.Set<Meeting>().Where(meeting => meeting.PetitionerId == petitionerId);
        return await db.Set<Directive>()
            .Where(d => d.Status == DirectiveStatus.Draft || d.Status == DirectiveStatus.UnderWay || d.Status == DirectiveStatus.CompletionAsked)
            .Where(d => (d.Source == DirectiveSource.Complaint && cases.Any(c => c.Id == d.SourceId)) || (d.Source == DirectiveSource.Meeting && meetings.Any(m => m.Id == d.SourceId)))
            .OrderBy(d => d.DueOn == null)
            .ThenBy(d => d.DueOn)
            .Take(PromiseLimit)
            .Select(d => new OpenPromise(d.Number, d.Text, d.DepartmentCode, d.DueOn))
            .ToListAsync(ct);
    }
}
