using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Queue;

/// <summary>The team leader's queue: what needs a decision, in the order it burns. Owns no table.</summary>
public sealed class QueueReader(DeskReads reads, DeskClock clock)
{
    /// <summary>The heaps, in the order in which they burn.</summary>
    public static IReadOnlyList<ComplaintView> Heaps { get; } =
    [
        ComplaintView.Unassigned, ComplaintView.Late, ComplaintView.DueSoon, ComplaintView.ForMayor, ComplaintView.AwaitingReply, ComplaintView.PartOpen,
        ComplaintView.ReviewDue, ComplaintView.ReferralLate, ComplaintView.FollowUpDue, ComplaintView.InProgress, ComplaintView.Suspended,
        ComplaintView.UnderReview, ComplaintView.Referred, ComplaintView.ToClose,
    ];

    public Task<QueueSnapshot> ReadAsync(Actor actor, ComplaintView view, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewQueue,
            async (db, _) =>
            {
                var sections = new List<QueueSection>();
                foreach (var heap in Heaps)
                {
                    sections.Add(new(heap, await db.Set<Complaint>().In(heap, clock).CountAsync(ct)));
                }

                var chosen = db.Set<Complaint>().In(view, clock);
                var rows = await ComplaintRegister.RowsAsync(db, chosen.OrderBy(c => c.DueAt).ThenBy(c => c.Number).Take(Math.Clamp(take, 1, 500)), ct);
                var total = sections.Find(section => section.View == view)?.Count ?? await chosen.CountAsync(ct);
                var (now, today) = (clock.Now, clock.Today);
                var directives = db.Set<Directive>();
                return new QueueSnapshot(
                    sections,
                    rows,
                    total,
                    new Dictionary<DirectiveView, int>
                    {
                        [DirectiveView.Drafts] = await directives.CountAsync(d => d.Status == DirectiveStatus.Draft, ct),
                        [DirectiveView.Late] = await directives.CountAsync(d => d.Status != DirectiveStatus.Done && d.DueOn < today, ct),
                        [DirectiveView.CompletionAsked] = await directives.CountAsync(d => d.Status == DirectiveStatus.CompletionAsked, ct),
                    },
                    await db.Set<Meeting>().CountAsync(m => m.Status == MeetingStatus.Requested, ct),
                    await db.Set<Meeting>().CountAsync(m => m.Status == MeetingStatus.Scheduled && m.StartsAt < now, ct));
            },
            ct);
}
