namespace CivilDesk.Core.Complaints;

/// <summary>Where a complaint stands; supplement and investigation are no states but stop the clock of one (see <see cref="CaseSuspension"/>).</summary>
public enum ComplaintStatus
{
    /// <summary>접수: in the register, no department yet.</summary>
    Received,

    /// <summary>배정: a department answers for it.</summary>
    Assigned,

    /// <summary>처리중: the department has begun.</summary>
    InProgress,

    /// <summary>회신대기: the department is done, the citizen has not been told.</summary>
    AwaitingReply,

    /// <summary>회신: the citizen has been told.</summary>
    Replied,

    /// <summary>장기검토·추진중: the citizen has been told how it stands, the matter stays open until its review date.</summary>
    UnderReview,

    /// <summary>사후관리: looked after since the reply, not closed yet.</summary>
    FollowUp,

    /// <summary>종결.</summary>
    Closed,

    /// <summary>타기관 이첩: another agency answers, the desk watches.</summary>
    Referred,

    /// <summary>취하.</summary>
    Withdrawn,

    /// <summary>반려: the supplement asked for never came.</summary>
    Returned,

    /// <summary>반복종결 (법 제23조).</summary>
    ClosedAsRepeat,

    /// <summary>예외종결 (법 제21조).</summary>
    ClosedByException,

    /// <summary>비민원: nobody knows whose it is, so that no clock runs (법 제2조 제2호).</summary>
    NotAPetition,

    /// <summary>취소된 접수: a mistaken entry; the number stays and counts nowhere.</summary>
    Void,
}
