namespace CivilDesk.Core.Agenda;

/// <summary>Whose agenda.</summary>
public enum AgendaOwner
{
    /// <summary>구청장: meetings and visits.</summary>
    Mayor,

    /// <summary>소통민원팀: the mayor's, and every day by which something is owed.</summary>
    Desk,
}
