using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Agenda;

/// <summary>The agenda of some days, in the order of the day, with what overlaps.</summary>
public sealed record AgendaSheet(AgendaSpan Span, IReadOnlyList<AgendaItem> Items, IReadOnlyList<AgendaConflict> Conflicts)
{
    /// <summary>The public holidays among the days, the office's own with them.</summary>
    public IReadOnlyList<PublicHoliday> Holidays { get; init; } = [];

    public IEnumerable<AgendaItem> On(DateOnly day) => Items.Where(item => item.Day == day);

    public bool IsInConflict(AgendaItem item) => Conflicts.Any(conflict => conflict.First == item || conflict.Second == item);
}
