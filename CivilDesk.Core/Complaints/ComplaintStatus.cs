namespace CivilDesk.Core.Complaints;

/// <summary>Where a complaint stands.</summary>
public enum ComplaintStatus
{
    /// <summary>접수: in the register, no department yet.</summary>
    Received,

    /// <summary>배정: a department answers for it.</summary>
    Assigned,

    /// <summary>회신대기: the department is done, the citizen has not been told.</summary>
    AwaitingReply,

    /// <summary>회신: the citizen has been told.</summary>
    Replied,

    /// <summary>종결.</summary>
    Closed,
}
