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
}
