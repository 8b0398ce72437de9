namespace CivilDesk.Core.Agenda;

/// <summary>The agenda of some days, in the order of the day, with what overlaps.</summary>
public sealed record AgendaSheet(AgendaSpan Span, IReadOnlyList<AgendaItem> Items, IReadOnlyList<AgendaConflict> Conflicts);
