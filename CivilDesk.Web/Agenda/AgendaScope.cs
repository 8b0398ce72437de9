namespace CivilDesk.Web.Agenda;

/// <summary>How much of the agenda is on the screen at once.</summary>
public enum AgendaScope
{
    Day,
    Week,
    Month,
}
