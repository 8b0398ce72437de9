namespace CivilDesk.Core.Complaints;

/// <summary>진행: how far the matter itself is, apart from whether the wish was met.</summary>
public enum CaseProgress
{
    /// <summary>완료.</summary>
    Done,

    /// <summary>추진중: stays open with a review date.</summary>
    UnderWay,

    /// <summary>추진예정: stays open with a review date.</summary>
    Planned,

    /// <summary>장기검토: stays open with a review date.</summary>
    LongTermReview,

    /// <summary>추진불가.</summary>
    Impossible,

    /// <summary>이첩.</summary>
    Referred,
}
