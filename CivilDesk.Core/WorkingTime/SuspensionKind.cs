namespace CivilDesk.Core.WorkingTime;

/// <summary>What stops the clock (시행령 제20조, 행정절차법 시행령 제11조); nothing else does. Stored as text.</summary>
public enum SuspensionKind
{
    /// <summary>보완: from the day the request is sent to the day the supplement arrives.</summary>
    Supplement,

    /// <summary>이송: passing papers between offices that lie far apart.</summary>
    DistantTransfer,

    /// <summary>대표자 선정: from the request to the signers until they have chosen.</summary>
    RepresentativeSelection,

    /// <summary>청문·공청회·의견청취.</summary>
    Hearing,

    /// <summary>시험·검사·감정 and other special technical review.</summary>
    TechnicalReview,

    /// <summary>선행사무: a matter that must be settled first.</summary>
    PrerequisiteMatter,

    /// <summary>전산 장애: the office's systems were down; from the amendment of 2026-05-06.</summary>
    Outage,

    /// <summary>현장조사(실지조사): of a grievance only.</summary>
    FieldInvestigation,

    /// <summary>행정정보 공동이용: another office's time to issue a shared document.</summary>
    SharedDocuments,

    /// <summary>연계민원의 선행 민원: an earlier petition of one bundle.</summary>
    BundledPetition,
}
