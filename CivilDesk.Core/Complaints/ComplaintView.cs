namespace CivilDesk.Core.Complaints;

/// <summary>The lists behind the queue's sections and the board's numbers; each has exactly as many rows as its number says.</summary>
public enum ComplaintView
{
    All,

    /// <summary>Received today.</summary>
    ReceivedToday,

    /// <summary>처리중: received, the department not done; what is under review among them.</summary>
    InProgress,

    /// <summary>미배정.</summary>
    Unassigned,

    /// <summary>기한 임박: due today or on the next two days, the clock running.</summary>
    DueSoon,

    /// <summary>기한 경과: the due time has passed, the clock running, and the citizen has not been told.</summary>
    Late,

    /// <summary>회신대기.</summary>
    AwaitingReply,

    /// <summary>Told, not yet closed.</summary>
    ToClose,

    /// <summary>정지: the clock stands still (보완, 현장조사, …).</summary>
    Suspended,

    /// <summary>장기검토·추진중: stays open with a review date.</summary>
    UnderReview,

    /// <summary>검토일 도래: under review and the day has come.</summary>
    ReviewDue,

    /// <summary>이첩 관리: with another agency, no answer yet.</summary>
    Referred,

    /// <summary>이첩 회신 지연: the agency's answer was expected before today.</summary>
    ReferralLate,

    /// <summary>구청장 보고: handed on three times.</summary>
    ForMayor,

    /// <summary>사후확인 대상: the planned day has come.</summary>
    FollowUpDue,

    /// <summary>협조 미회신: a supporting department has not answered.</summary>
    PartOpen,

    /// <summary>접수 취소된 번호.</summary>
    Void,
}
