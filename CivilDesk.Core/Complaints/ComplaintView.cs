namespace CivilDesk.Core.Complaints;

/// <summary>The lists behind the queue's sections and the board's numbers; each has exactly as many rows as its number says.</summary>
public enum ComplaintView
{
    All,

    /// <summary>Received today.</summary>
    ReceivedToday,

    /// <summary>처리중: received, the department not done.</summary>
    InProgress,

    /// <summary>미배정.</summary>
    Unassigned,

    /// <summary>기한 임박: due today or on the next two days.</summary>
    DueSoon,

    /// <summary>기한 경과: the due time has passed and the citizen has not been told.</summary>
    Late,

    /// <summary>회신대기.</summary>
    AwaitingReply,

    /// <summary>Told, not yet closed.</summary>
    ToClose,
}
