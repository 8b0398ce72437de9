using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Queue;

/// <summary>The working lists and where their rows are; counted by the same definitions as the ledgers' own lists.</summary>
public static class WorkingLists
{
    public static IReadOnlyList<WorkingListPlace> Places { get; } =
    [
        new(WorkingList.DirectiveDrafts, Directives: DirectiveView.Drafts),
        new(WorkingList.DirectivesLate, Directives: DirectiveView.Late),
        new(WorkingList.DirectivesToConfirm, Directives: DirectiveView.CompletionAsked),
        new(WorkingList.LongTermReviewsDue, Directives: DirectiveView.ReviewDue),
        new(WorkingList.MeetingsToReview, Meetings: MeetingView.ToReview),
        new(WorkingList.MeetingsWithoutResult, Meetings: MeetingView.WithoutResult),
        new(WorkingList.MeetingResultsOwed, Meetings: MeetingView.ResultOwed),
        new(WorkingList.VisitsToPrepare, Visits: FieldVisitView.ToPrepare),
        new(WorkingList.VisitsWithoutResult, Visits: FieldVisitView.WithoutResult),
        new(WorkingList.VisitResultsOwed, Visits: FieldVisitView.ResultOwed),
    ];

    internal static async Task<IReadOnlyDictionary<WorkingList, int>> CountAsync(DeskDb db, DeskClock clock, CancellationToken ct)
    {
        var counts = new Dictionary<WorkingList, int>();
        foreach (var place in Places)
        {
            counts[place.List] = place switch
            {
                { Directives: { } view } => await db.Set<Directive>().In(view, clock).CountAsync(ct),
                { Meetings: { } view } => await db.Set<Meeting>().In(view, clock).CountAsync(ct),
                _ => await db.Set<FieldVisit>().In(place.Visits!.Value, clock).CountAsync(ct),
            };
        }

        return counts;
    }
}
