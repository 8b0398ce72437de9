namespace CivilDesk.Core.WorkingTime;

/// <summary>민원종류, the legal axis that sets the clock (민원 처리에 관한 법률 제2조, 시행령 제14조–제17조; stored as text).</summary>
public enum PetitionType
{
    /// <summary>법정민원: a licence, registration or certificate under a law.</summary>
    Statutory,

    /// <summary>질의민원(법령): what a law means.</summary>
    InquiryLaw,

    /// <summary>질의민원(제도·절차): how something is done.</summary>
    InquiryProcedure,

    /// <summary>건의민원: a proposal to improve a system or its running.</summary>
    Suggestion,

    /// <summary>고충민원: harm or burden by an unlawful, unfair or passive act of the office.</summary>
    Grievance,

    /// <summary>기타민원: simple counselling, a nuisance of daily life.</summary>
    Other,
}
