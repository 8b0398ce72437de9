namespace CivilDesk.Core.WorkingTime;

/// <summary>The short limits of the procedure, each in hours of work.</summary>
public enum StatutoryTimer
{
    /// <summary>전자민원창구에 도달한 민원의 접수: eight (시행령 제6조 제8항).</summary>
    OnlineReceipt,

    /// <summary>민원실에서 처리주무부서로: one (시행령 제13조 제1항).</summary>
    TransferInside,

    /// <summary>The same with a special reason such as distance: three.</summary>
    TransferInsideWithReason,

    /// <summary>소관이 아닌 부서에서 민원실을 거쳐 처리주무부서로: three (시행령 제13조 제2항).</summary>
    TransferOnward,

    /// <summary>이첩, to another agency: eight (시행령 제13조 제3항).</summary>
    Referral,

    /// <summary>보완 요구: eight from receipt (시행규칙 제9조 제1항).</summary>
    SupplementRequest,
}
