using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Queue;

/// <summary>The team leader's queue: what needs a decision, in the order it burns. Owns no table.</summary>
public sealed class QueueReader(DeskReads reads, ComplaintRegister register, CurrentCalendar calendar, DeskClock clock)
{
    /// <summary>No more rows of one heap than this at once; a filter narrows what is higher.</summary>
    public const int MostRows = 5_000;

    /// <summary>The heaps, in the order in which they burn.</summary>
    public static IReadOnlyList<ComplaintView> Heaps { get; } =
    [
        ComplaintView.Unassigned, ComplaintView.Late, ComplaintView.DueSoon, ComplaintView.ForMayor, ComplaintView.AwaitingReply, ComplaintView.PartOpen,
        ComplaintView.ReviewDue, ComplaintView.ReferralLate, ComplaintView.FollowUpDue, ComplaintView.InProgress, ComplaintView.Suspended,
        ComplaintView.UnderReview, ComplaintView.Referred, ComplaintView.ToClose,
    ];

    /// <summary>The queue with one heap opened.</summary>
    public Task<QueueSnapshot> ReadAsync(Actor actor, ComplaintView view, int take, CancellationToken ct) => ReadAsync(actor, new ComplaintFilter { View = view }, take, ct);

    /// <summary>The queue as the filter asks for it: every heap's height and the first rows of the chosen one. A search by text is written down.</summary>
    public async Task<QueueSnapshot> ReadAsync(Actor actor, ComplaintFilter filter, int take, CancellationToken ct)
    {
        var snapshot = await RefreshAsync(actor, filter, take, ct);
        await register.WriteDownSearchAsync(actor, Permission.ViewQueue, filter.Text, snapshot.Total, ct);
        return snapshot;
    }

    /// <summary>The same question again, after a ring or for more rows; leaves no second line.</summary>
    public Task<QueueSnapshot> RefreshAsync(Actor actor, ComplaintFilter filter, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewQueue,
            async (db, authority) =>
            {
                var sections = new List<QueueSection>();
                foreach (var heap in Heaps)
                {
                    sections.Add(new(heap, await register.Filtered(db, filter with { View = heap }, authority).CountAsync(ct)));
                }

                var chosen = register.Filtered(db, filter, authority);
                var rows = await ComplaintRegister.RowsAsync(db, chosen.OrderBy(c => c.DueAt).ThenBy(c => c.Number).Take(Math.Clamp(take, 1, MostRows)), ct);
                var office = (await calendar.ReadAsync(db, ct)).Calendar;
                rows = [.. rows.Select(row => row.Status is ComplaintStatus.Received ? row with { HandOverDueAt = CaseTimers.HandOverDueAt(row.ReceivedAt, office) } : row)];
                var total = sections.Find(section => section.View == filter.View)?.Count ?? await chosen.CountAsync(ct);
                var waiting = await WorkingLists.CountAsync(db, clock, ct);
                return new QueueSnapshot(
                    sections,
                    rows,
                    total,
                    new Dictionary<DirectiveView, int>
                    {
                        [DirectiveView.Drafts] = waiting[WorkingList.DirectiveDrafts],
                        [DirectiveView.Late] = waiting[WorkingList.DirectivesLate],
                        [DirectiveView.CompletionAsked] = waiting[WorkingList.DirectivesToConfirm],
                    },
                    await db.Set<Meeting>().CountAsync(m => m.Status == MeetingStatus.Requested, ct),
                    waiting[WorkingList.MeetingsWithoutResult])
                {
                    WorkingLists = waiting,
                };
            },
            ct);
}
