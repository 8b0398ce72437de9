using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>One short limit of the procedure in one case: until when it had to be done and when it was; not done yet when empty.</summary>
public sealed record CaseTimer(StatutoryTimer Timer, DateTimeOffset StartedAt, DateTimeOffset DueAt, DateTimeOffset? DoneAt)
{
    public string Article => StatutoryTimers.ArticleOf(Timer);

    public bool IsLate(DateTimeOffset now) => (DoneAt ?? now) > DueAt;
}
