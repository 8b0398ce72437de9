namespace CivilDesk.Core.Complaints;

/// <summary>How a case belongs to an earlier one.</summary>
public enum CaseLinkKind
{
    /// <summary>반복민원: same petitioner, same matter.</summary>
    Repeat,

    /// <summary>중복민원: same matter, another filing.</summary>
    Duplicate,

    /// <summary>재발: opened because a follow-up found the matter back.</summary>
    Recurrence,
}
