namespace CivilDesk.Web.Shared;

/// <summary>Under which heading a verb is found when it is not the next step.</summary>
public enum CaseVerbGroup
{
    /// <summary>처리: the ordinary road.</summary>
    Road,

    /// <summary>처리기간: stops and extensions.</summary>
    Clock,

    /// <summary>통지·사후관리.</summary>
    Care,

    /// <summary>면담·현장확인·지시: what begins in another ledger.</summary>
    Beside,

    /// <summary>이첩·종결: the legal side exits.</summary>
    End,

    /// <summary>정정.</summary>
    Correct,
}
