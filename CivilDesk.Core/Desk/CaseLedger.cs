namespace CivilDesk.Core.Desk;

/// <summary>The four linked ledgers; each counts its own numbers per year.</summary>
public enum CaseLedger
{
    /// <summary>직소민원.</summary>
    Complaints,

    /// <summary>면담.</summary>
    Meetings,

    /// <summary>현장확인.</summary>
    FieldVisits,

    /// <summary>지시사항.</summary>
    Directives,
}
