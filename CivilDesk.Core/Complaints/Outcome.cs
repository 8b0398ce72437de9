namespace CivilDesk.Core.Complaints;

/// <summary>처리결과(수용도): what came of it.</summary>
public enum Outcome
{
    /// <summary>수용.</summary>
    Accepted,

    /// <summary>일부수용.</summary>
    PartlyAccepted,

    /// <summary>대안제시.</summary>
    AlternativeOffered,

    /// <summary>수용곤란: needs its reason and the remedy route.</summary>
    NotAcceptable,

    /// <summary>단순안내.</summary>
    Guidance,

    /// <summary>타기관 이첩.</summary>
    Referred,

    /// <summary>취하.</summary>
    Withdrawn,

    /// <summary>장기검토: stays open with a review date, never counted as done.</summary>
    LongTermReview,

    /// <summary>반복종결.</summary>
    RepeatClosed,

    /// <summary>반려.</summary>
    Returned,

    /// <summary>예외종결 (법 제21조).</summary>
    ExceptionClosed,
}
