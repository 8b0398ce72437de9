namespace CivilDesk.Core.Directives;

/// <summary>What a progress line tells.</summary>
public enum ProgressKind
{
    /// <summary>추진상황.</summary>
    Reported,

    /// <summary>완료 요청.</summary>
    CompletionAsked,

    /// <summary>보완 지시: the team leader did not confirm.</summary>
    SentBack,

    /// <summary>장기검토 결과.</summary>
    Reviewed,

    /// <summary>기한 변경.</summary>
    DueMoved,
}
