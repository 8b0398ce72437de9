namespace CivilDesk.Core.Directives;

/// <summary>Where a directive stands.</summary>
public enum DirectiveStatus
{
    /// <summary>지시 초안: the mayor's word, not yet with a department.</summary>
    Draft,

    /// <summary>추진 중.</summary>
    UnderWay,

    /// <summary>완료 요청: the department says it is done.</summary>
    CompletionAsked,

    /// <summary>완료: confirmed by the team leader.</summary>
    Done,

    /// <summary>종결: cannot be done, or recurs for ever; the mayor was told before.</summary>
    Closed,
}
