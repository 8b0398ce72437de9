namespace CivilDesk.Core.Complaints;

/// <summary>Why a legal type is proposed.</summary>
public enum TypeReason
{
    /// <summary>A word of the title, the story or the wish says so.</summary>
    Word,

    /// <summary>The subject is a nuisance of daily life (시행령 제16조).</summary>
    Category,

    /// <summary>Nothing says otherwise: what people bring to this desk is a grievance, and its period is the short one.</summary>
    Usual,
}
