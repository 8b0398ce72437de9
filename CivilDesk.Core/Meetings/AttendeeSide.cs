namespace CivilDesk.Core.Meetings;

/// <summary>On whose side somebody sits.</summary>
public enum AttendeeSide
{
    /// <summary>민원인 측.</summary>
    Citizen,

    /// <summary>배석: the office's side.</summary>
    Office,
}
