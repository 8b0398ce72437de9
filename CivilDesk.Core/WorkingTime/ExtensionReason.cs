namespace CivilDesk.Core.WorkingTime;

/// <summary>Why a period is extended. The law lists four reasons (시행령 제21조 제1항) and forbids two by name (제2항). Stored as text.</summary>
public enum ExtensionReason
{
    /// <summary>제1호: other offices or departments must take part.</summary>
    Cooperation,

    /// <summary>제2호: facts or the place must be checked.</summary>
    FactCheck,

    /// <summary>제3호: 천재지변 or another force majeure.</summary>
    ForceMajeure,

    /// <summary>제4호: a reason of the same weight as the first three, told in words.</summary>
    Equivalent,

    /// <summary>업무과중: forbidden by 제2항.</summary>
    Workload,

    /// <summary>담당자 미지정·부재: forbidden by 제2항.</summary>
    HandlerUnavailable,

    /// <summary>Any other reason, such as petitions received before the amendment were extended for.</summary>
    Unlisted,
}
