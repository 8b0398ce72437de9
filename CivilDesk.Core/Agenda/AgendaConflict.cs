namespace CivilDesk.Core.Agenda;

/// <summary>Two things that the mayor cannot do at the same time.</summary>
public sealed record AgendaConflict(AgendaItem First, AgendaItem Second);
