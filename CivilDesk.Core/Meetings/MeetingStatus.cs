namespace CivilDesk.Core.Meetings;

/// <summary>Where a meeting with the mayor stands.</summary>
public enum MeetingStatus
{
    /// <summary>면담 요청.</summary>
    Requested,

    /// <summary>일정 확정.</summary>
    Scheduled,

    /// <summary>면담 완료.</summary>
    Held,

    /// <summary>연기: put off until a day on which it is looked at again.</summary>
    Postponed,

    /// <summary>부서 면담으로 대체.</summary>
    MetByDepartment,

    /// <summary>서면 답변으로 대체.</summary>
    AnsweredInWriting,

    /// <summary>면담 불가, with a reason.</summary>
    Declined,

    /// <summary>민원인 불참.</summary>
    NoShow,
}
