namespace CivilDesk.Core.Complaints;

/// <summary>What stops the law's clock (영 제20조, 행정절차법 시행령 제11조); nothing else does.</summary>
public enum SuspensionKind
{
    /// <summary>보완요구: from the day it was sent to the day it arrived.</summary>
    Supplement,

    /// <summary>현장조사(실지조사): grievances only, up to 14 days and 7 once more (영 제17조).</summary>
    FieldInvestigation,

    /// <summary>대표자 선정.</summary>
    ChoosingRepresentatives,

    /// <summary>시스템 장애 (영 제20조 제2호).</summary>
    Outage,

    /// <summary>원거리 기관 간 이송.</summary>
    DistantTransfer,

    /// <summary>청문·의견 제출.</summary>
    Hearing,

    /// <summary>시험·검사·감정 등 전문 검토.</summary>
    ExpertReview,

    /// <summary>선행 사안의 처리.</summary>
    PrerequisiteMatter,
}
