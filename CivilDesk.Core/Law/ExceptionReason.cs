namespace CivilDesk.Core.Law;

/// <summary>민원 처리의 예외: the nine matters that an office may decline (법 제21조). Stored as text.</summary>
public enum ExceptionReason
{
    /// <summary>제1호: 고도의 정치적 판단, 국가기밀 또는 공무상 비밀.</summary>
    PoliticsOrSecret,

    /// <summary>제2호: 수사·재판·형집행, 감사원의 감사가 착수된 사항.</summary>
    InvestigationOrTrial,

    /// <summary>제3호: 행정심판·행정소송 등 불복구제절차가 진행 중인 사항.</summary>
    AppealPending,

    /// <summary>제4호: 화해·알선·조정·중재 등의 절차가 진행 중인 사항.</summary>
    MediationPending,

    /// <summary>제5호: 판결·결정·재결·화해·조정·중재 등으로 확정된 권리관계.</summary>
    SettledRights,

    /// <summary>제6호: 감사원이 감사위원회의의 결정을 거쳐 행하는 사항.</summary>
    AuditBoardDecision,

    /// <summary>제7호: 각급 선거관리위원회의 의결을 거쳐 행하는 사항.</summary>
    ElectionCommissionDecision,

    /// <summary>제8호: 사인 간의 권리관계 또는 개인의 사생활.</summary>
    PrivateDispute,

    /// <summary>제9호: 소속 직원에 대한 인사행정상의 행위.</summary>
    PersonnelMatter,
}
