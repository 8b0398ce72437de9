namespace CivilDesk.Core.FieldVisits;

/// <summary>준비 사항: what is made ready in the week before a visit; the screen has the words.</summary>
public enum PreparationKind
{
    /// <summary>방문지 현황 자료.</summary>
    SiteFacts,

    /// <summary>추진 계획.</summary>
    Plan,

    /// <summary>배석자 안내: 동장, 부서 팀장.</summary>
    Attendees,

    /// <summary>이동 동선.</summary>
    Route,

    /// <summary>Something of this visit only, in the desk's own words.</summary>
    Other,
}
