namespace CivilDesk.Core.Directives;

/// <summary>The lists that people ask for; each has exactly as many rows as its number says.</summary>
public enum DirectiveView
{
    All,

    /// <summary>지시 초안: the mayor's words that wait for department and date.</summary>
    Drafts,

    /// <summary>Neither done nor closed.</summary>
    Open,

    /// <summary>지연: the due day has passed; for a long-term one the review day.</summary>
    Late,

    /// <summary>완료 요청: waits for the team leader's confirmation.</summary>
    CompletionAsked,

    /// <summary>완료.</summary>
    Done,

    /// <summary>장기검토: long-term, the review day not passed.</summary>
    LongTerm,

    /// <summary>검토 도래: long-term ones whose review day has come.</summary>
    ReviewDue,

    /// <summary>이행: a promise that was kept; the same rows as <see cref="Done"/>.</summary>
    Kept,

    /// <summary>추진 중: with a department, neither late nor long-term.</summary>
    OnTheWay,

    /// <summary>종결(불가·상시), after the mayor was told.</summary>
    ClosedOtherwise,
}
