namespace CivilDesk.Core.Notifications;

/// <summary>알림: what somebody is told; the screen has the words.</summary>
public enum NotificationKind
{
    /// <summary>구청장 지시 초안이 도착.</summary>
    WordGiven,

    /// <summary>지시가 부서에 배정.</summary>
    DirectiveAssigned,

    /// <summary>완료 확인 요청.</summary>
    CompletionAsked,

    /// <summary>완료 요청이 반려되어 보완 필요.</summary>
    SentBack,

    /// <summary>지시 이행 확인.</summary>
    DirectiveConfirmed,

    /// <summary>독촉.</summary>
    Reminded,

    /// <summary>지시 기한 변경.</summary>
    DueMoved,

    /// <summary>면담 요청.</summary>
    MeetingRequested,

    /// <summary>면담 전 부서 의견 요청.</summary>
    OpinionAsked,

    /// <summary>부서 의견 도착.</summary>
    OpinionGiven,

    /// <summary>면담 일정 확정.</summary>
    MeetingScheduled,

    /// <summary>현장확인 계획.</summary>
    VisitPlanned,

    /// <summary>민원 배정.</summary>
    CaseAssigned,

    /// <summary>보고서 초안 작성.</summary>
    ReportDraftTaken,

    /// <summary>보고서 확정.</summary>
    ReportIssued,

    /// <summary>불만족 의견: an unhappy citizen, for the team leader.</summary>
    UnhappyCitizen,

    /// <summary>아침 요약.</summary>
    MorningDigest,

    /// <summary>미통지: what is owed to citizens this morning.</summary>
    NoticesOwed,

    /// <summary>사후확인 도래: cases to be looked after this morning.</summary>
    FollowUpsDue,
}
