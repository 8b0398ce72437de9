namespace CivilDesk.Core.Queue;

/// <summary>업무 목록 of the ledgers beside the register: what waits for somebody, in the order in which it burns.</summary>
public enum WorkingList
{
    /// <summary>지시 초안: the mayor's words without department and date.</summary>
    DirectiveDrafts,

    /// <summary>지시 지연.</summary>
    DirectivesLate,

    /// <summary>완료 확인 대기.</summary>
    DirectivesToConfirm,

    /// <summary>장기검토 도래.</summary>
    LongTermReviewsDue,

    /// <summary>면담 요청 검토.</summary>
    MeetingsToReview,

    /// <summary>면담 결과 미입력.</summary>
    MeetingsWithoutResult,

    /// <summary>면담 결과 통지 대기.</summary>
    MeetingResultsOwed,

    /// <summary>현장확인 준비.</summary>
    VisitsToPrepare,

    /// <summary>현장확인 결과 미입력.</summary>
    VisitsWithoutResult,

    /// <summary>현장확인 결과 보고·회신 대기.</summary>
    VisitResultsOwed,
}
