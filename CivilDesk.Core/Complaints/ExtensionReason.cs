namespace CivilDesk.Core.Complaints;

/// <summary>Why a period is extended (영 제21조); the last two only for cases received before 6 May 2026.</summary>
public enum ExtensionReason
{
    /// <summary>다른 기관·부서의 협조.</summary>
    OtherOfficeCooperation,

    /// <summary>사실 확인·현장 확인.</summary>
    FactOrSiteCheck,

    /// <summary>천재지변 등 불가항력.</summary>
    ForceMajeure,

    /// <summary>그 밖에 이에 준하는 사유.</summary>
    Equivalent,

    /// <summary>업무과중: forbidden since 6 May 2026.</summary>
    Workload,

    /// <summary>담당자 부재·배정 지연: forbidden since 6 May 2026.</summary>
    HandlerAbsent,
}
