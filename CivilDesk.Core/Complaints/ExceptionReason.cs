namespace CivilDesk.Core.Complaints;

/// <summary>The nine grounds on which a petition need not be handled (법 제21조), in the order of its items.</summary>
public enum ExceptionReason
{
    /// <summary>1. 고도의 정치적 판단·국가기밀·공무상 비밀.</summary>
    PoliticsOrSecret,

    /// <summary>2. 수사·재판·형집행, 감사원 감사가 착수된 사항.</summary>
    InvestigationOrTrial,

    /// <summary>3. 행정심판·행정소송 등 불복절차가 진행 중인 사항.</summary>
    AppealPending,

    /// <summary>4. 화해·알선·조정·중재 등 이해관계를 조정하는 절차가 진행 중인 사항.</summary>
    MediationPending,

    /// <summary>5. 판결·재결·화해 등으로 확정된 권리관계.</summary>
    RightsSettled,

    /// <summary>6. 감사원이 감사위원회의의 결정을 거쳐 행하는 사항.</summary>
    AuditBoardDecision,

    /// <summary>7. 각급 선거관리위원회의 의결을 거쳐 행하는 사항.</summary>
    ElectionCommissionDecision,

    /// <summary>8. 사인 간의 권리관계·사생활.</summary>
    PrivateDispute,

    /// <summary>9. 소속 직원의 인사.</summary>
    PersonnelMatter,
}
