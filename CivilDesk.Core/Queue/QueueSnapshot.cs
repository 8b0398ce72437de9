using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;

namespace CivilDesk.Core.Queue;

/// <summary>Everything that needs a decision now: the heaps with their heights, the rows of the chosen one, the directives that wait.</summary>
public sealed record QueueSnapshot(
    IReadOnlyList<QueueSection> Sections,
    IReadOnlyList<ComplaintRow> Rows,
    int Total,
    IReadOnlyDictionary<DirectiveView, int> Directives,
    int MeetingsRequested,
    int MeetingsWithoutResult)
{
    /// <summary>What waits in the other ledgers; <see cref="Queue.WorkingLists.Places"/> says where each list's rows are.</summary>
    public IReadOnlyDictionary<WorkingList, int> WorkingLists { get; init; } = new Dictionary<WorkingList, int>();
}
